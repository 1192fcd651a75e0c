package eu.vangnet.countrydk;

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
  static final String CRIME_PREVENTION = "crimePrevention";
  static final String PUBLIC_TASK = "gdprPublicTask";

  private Law() {}

  /** Since when § 115 reads as it does is not known here; the day of the GDPR stands in. */
  static List<LegalBasis> bases() {
    Validity sinceGdpr = Validity.from(LocalDate.of(2018, 5, 25));
    return List.of(
        new LegalBasis(
            CRIME_PREVENTION,
            Words.of(
                "Administration of Justice Act § 115, exchange to prevent crime (may, not must);"
                    + " wording to be verified",
                "Retsplejeloven § 115, udveksling for at forebygge kriminalitet (kan, ikke skal);"
                    + " ordlyden skal kontrolleres"),
            sinceGdpr,
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            false),
        new LegalBasis(
            PUBLIC_TASK,
            Words.of(
                "GDPR Art. 6(1)(e), public task",
                "Databeskyttelsesforordningen art. 6, stk. 1, litra e, offentlig opgave"),
            sinceGdpr,
            Set.of(DataCategory.ORDINARY),
            false));
  }

  /** Whether it is needed depends on the measure; the house itself may talk without. */
  static List<ConsentRule> consent() {
    return List.of(
        new ConsentRule(
            "mentorOrCoach",
            true,
            15,
            18,
            LegalBasis.CUSTOMARY,
            Words.of(
                "A mentor or parent coach comes only when you want it.",
                "En mentor eller forældrecoach kommer kun, når du ønsker det.")));
  }

  static List<Timer> timers() {
    return List.of(
        new Timer(
            "supportReview",
            Deadline.every(Period.ofMonths(3), Period.ofMonths(2)),
            Trigger.onState(Stages.SUPPORT),
            House.MUNICIPALITY,
            LegalBasis.CUSTOMARY,
            Words.of("Review of the support", "Opfølgning på indsatsen")),
        new Timer(
            "afterCareTalk",
            Deadline.once(Period.ofMonths(6)),
            Trigger.onState(Stages.AFTER_CARE),
            House.MUNICIPAL_COORDINATOR,
            LegalBasis.CUSTOMARY,
            Words.of("After-care talk", "Opfølgende samtale")));
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
