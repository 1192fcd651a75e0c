package eu.vangnet.countryfi;

import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.Deadline;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.Retention;
import eu.vangnet.spi.RetentionOutcome;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Trigger;
import eu.vangnet.spi.Validity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Legal bases, consent and time limits; none of it has been confirmed by a lawyer yet. */
final class Law {
  static final String OWN_LAWS = "authoritiesOwnLaws";

  /**
   * How long a need may stay open before there are no further meetings. No act or manual was seen
   * to name a limit, so it is customary; in days, because days are what a rule is told.
   */
  static final Timer OPEN_NEED =
      new Timer(
          "openNeed",
          new Deadline(Period.ofDays(183), Optional.of(Period.ofDays(150)), false),
          Trigger.onState(Stages.NEED_ASSESSMENT),
          Team.TABLE,
          LegalBasis.CUSTOMARY,
          Words.of(
              "Last day for a further meeting: after half a year refer or end",
              "Viimeinen päivä uudelle tapaamiselle: puolen vuoden jälkeen ohjaa tai päätä",
              "Sista dag för ett nytt möte: efter ett halvår hänvisa eller avsluta"));

  private Law() {}

  /** The manual names no act of its own: each authority works under its law. */
  static List<LegalBasis> bases() {
    return List.of(
        new LegalBasis(
            OWN_LAWS,
            Words.of(
                "GDPR Art. 6(1)(e) and the law of each authority (police, social welfare, health,"
                    + " youth); to be verified",
                "GDPR 6 art. 1 kohta e alakohta ja kunkin viranomaisen oma laki (poliisi,"
                    + " sosiaalihuolto, terveydenhuolto, nuoriso); vielä tarkistettava",
                "GDPR art. 6.1 e och varje myndighets egen lag (polis, socialvård, hälsovård,"
                    + " ungdom); ska ännu kontrolleras"),
            Validity.from(LocalDate.of(2018, 5, 25)),
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            false));
  }

  /** Taking part is voluntary; the ages are a default until somebody verifies them. */
  static List<ConsentRule> consent() {
    return List.of(
        new ConsentRule(
            "takingPart",
            true,
            15,
            18,
            LegalBasis.CUSTOMARY,
            Words.of(
                "Anchor work is voluntary. You may stop whenever you want, and your parents or"
                    + " guardians are asked as well.",
                "Ankkurityö on vapaaehtoista. Voit lopettaa milloin haluat, ja myös huoltajiltasi"
                    + " kysytään.",
                "Ankararbetet är frivilligt. Du får sluta när du vill, och även dina vårdnadshavare"
                    + " tillfrågas.")));
  }

  static List<Timer> timers() {
    return List.of(
        new Timer(
            "shortProcess",
            new Deadline(Period.ofMonths(3), Optional.of(Period.ofMonths(2)), false),
            Trigger.onEvent(CoreEvent.CASE_OPENED),
            Team.TABLE,
            LegalBasis.CUSTOMARY,
            Words.of(
                "Refer or end: Anchor work is short",
                "Ohjaa tai päätä: ankkurityö on lyhytkestoista",
                "Hänvisa eller avsluta: ankararbetet är kort")),
        OPEN_NEED,
        new Timer(
            "followUpTalk",
            Deadline.once(Period.ofMonths(6)),
            Trigger.onState(Stages.FOLLOW_UP),
            Team.SOCIAL_WORK,
            LegalBasis.CUSTOMARY,
            Words.of("Follow-up talk", "Seurantakeskustelu", "Uppföljningssamtal")));
  }

  /** No period was seen, so each tenant says how long. */
  static List<Retention> retentions() {
    return List.of(
        keptAsTenantSays("signal", CoreEvent.SIGNAL_WEIGHED),
        keptAsTenantSays("case", CoreEvent.CASE_CLOSED));
  }

  private static Retention keptAsTenantSays(String recordType, CoreEvent event) {
    return new Retention(
        recordType,
        Trigger.onEvent(event),
        Optional.empty(),
        LegalBasis.CUSTOMARY,
        RetentionOutcome.DELETE,
        1);
  }
}
