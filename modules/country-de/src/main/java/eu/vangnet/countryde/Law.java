package eu.vangnet.countryde;

import eu.vangnet.spi.ConsentGiver;
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
  static final String CLIENT_CONSENT = "clientConsent";
  static final String LEGITIMATE_INTERESTS = "legitimateInterests";
  static final String VITAL_INTERESTS = "vitalInterests";
  private static final Validity SINCE_GDPR = Validity.from(LocalDate.of(2018, 5, 25));

  private Law() {}

  static List<LegalBasis> bases() {
    return List.of(
        new LegalBasis(
            CLIENT_CONSENT,
            Words.of(
                "GDPR Art. 6(1)(a) and 9(2)(a), consent of the client; to be verified",
                "DSGVO Art. 6 Abs. 1 Buchst. a und Art. 9 Abs. 2 Buchst. a, Einwilligung der"
                    + " Ratsuchenden; noch zu prüfen"),
            SINCE_GDPR,
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL),
            false),
        new LegalBasis(
            LEGITIMATE_INTERESTS,
            Words.of(
                "GDPR Art. 6(1)(f), legitimate interests, for what is told of the person of"
                    + " concern; to be verified",
                "DSGVO Art. 6 Abs. 1 Buchst. f, berechtigte Interessen, für Angaben zur Person, um"
                    + " die es geht; noch zu prüfen"),
            SINCE_GDPR,
            Set.of(DataCategory.ORDINARY),
            false),
        new LegalBasis(
            VITAL_INTERESTS,
            Words.of(
                "GDPR Art. 6(1)(d) and 9(2)(c), vital interests, for a hand-over; to be verified",
                "DSGVO Art. 6 Abs. 1 Buchst. d und Art. 9 Abs. 2 Buchst. c, lebenswichtige"
                    + " Interessen, bei einer Abgabe; noch zu prüfen"),
            SINCE_GDPR,
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL),
            false));
  }

  /**
   * Whoever asks for advice decides, and is old enough or not; the age is a default until somebody
   * verifies it.
   */
  static List<ConsentRule> consent() {
    return List.of(
        new ConsentRule(
            "counselling",
            true,
            16,
            16,
            LegalBasis.CUSTOMARY,
            Words.of(
                "You are our client. You may stay anonymous, and stop whenever you want.",
                "Wir beraten Sie. Sie können anonym bleiben und jederzeit aufhören."),
            ConsentGiver.ADVICE_SEEKER));
  }

  static List<Timer> timers() {
    return List.of(
        new Timer(
            "caseTalkDue",
            Deadline.every(Period.ofMonths(3), Period.ofMonths(2)),
            Trigger.onState(Stages.COUNSELLING),
            Centre.TEAM,
            LegalBasis.CUSTOMARY,
            Words.of("Regular case talk", "Regelmäßige Fallbesprechung")),
        new Timer(
            "aftercareTalk",
            Deadline.once(Period.ofMonths(6)),
            Trigger.onState(Stages.AFTERCARE),
            Centre.COUNSELLOR,
            LegalBasis.CUSTOMARY,
            Words.of("Aftercare talk", "Gespräch zur Nachbetreuung")));
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
