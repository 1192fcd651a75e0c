package eu.vangnet.countrynl;

import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.Deadline;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.Retention;
import eu.vangnet.spi.RetentionOutcome;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Trigger;
import eu.vangnet.spi.Validity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Legal bases, time limits and retention; none of it has been confirmed by a lawyer yet. */
final class Law {
  static final String PGA_ACT = "pgaAct";
  static final String PUBLIC_TASK = "gdprPublicTask";

  private Law() {}

  /**
   * The day of entry into force of the act is not known here; the day the Senate debated it stands
   * in until somebody verifies it.
   */
  static List<LegalBasis> bases() {
    return List.of(
        new LegalBasis(
            PGA_ACT,
            Words.of(
                "Act on data processing in the person-centred approach to radicalisation and"
                    + " terrorist activities (bill 36 225); to be verified",
                "Wet gegevensverwerking persoonsgerichte aanpak radicalisering en terroristische"
                    + " activiteiten (36 225); nog te verifiëren"),
            Validity.from(LocalDate.of(2025, 1, 21)),
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            false),
        new LegalBasis(
            PUBLIC_TASK,
            Words.of("GDPR Art. 6(1)(e), public task", "AVG art. 6 lid 1 onder e, publieke taak"),
            Validity.from(LocalDate.of(2018, 5, 25)),
            Set.of(DataCategory.ORDINARY),
            false));
  }

  /** The approach rests on a public task; taking part is asked for, not a condition. */
  static List<ConsentRule> consent() {
    return List.of(
        new ConsentRule(
            "participation",
            false,
            16,
            16,
            LegalBasis.CUSTOMARY,
            Words.of(
                "The municipality may act without your consent. We want to do it together with"
                    + " you.",
                "De gemeente mag zonder uw toestemming handelen. Wij doen het liever samen met"
                    + " u.")));
  }

  /**
   * A yearly check was proposed in the House; whether it stands in the act is to be verified. It is
   * done on the form of the same name.
   */
  static List<Timer> timers() {
    return List.of(
        new Timer(
            Forms.NECESSITY_REVIEW,
            Deadline.every(Period.ofYears(1), Period.ofMonths(11)),
            Trigger.onEvent(CoreEvent.CASE_OPENED),
            Partners.CONFERENCE_TABLE,
            LegalBasis.CUSTOMARY,
            Words.of("Yearly review of necessity", "Jaarlijkse toets op noodzaak")),
        afterClosing(
            "lookBackAfterSixMonths",
            6,
            Words.of("Look back six months after closing", "Terugblik zes maanden na afsluiting")),
        afterClosing(
            "lookBackAfterTwelveMonths",
            12,
            Words.of(
                "Look back twelve months after closing",
                "Terugblik twaalf maanden na afsluiting")));
  }

  /** Whether things still go well, or somebody has to be near again. */
  private static Timer afterClosing(String code, int months, Texts label) {
    return new Timer(
        code,
        new Deadline(Period.ofMonths(months), Optional.of(Period.ofMonths(months - 1)), false),
        Trigger.onEvent(CoreEvent.CASE_CLOSED),
        Partners.CONFERENCE_TABLE,
        LegalBasis.CUSTOMARY,
        label);
  }

  /** No period was verified, so each tenant says how long. */
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
