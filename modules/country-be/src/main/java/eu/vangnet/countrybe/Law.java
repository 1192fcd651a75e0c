package eu.vangnet.countrybe;

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

/** Legal bases, time limits and retention; none of it has been confirmed by a lawyer yet. */
final class Law {
  static final String LIVC_ACT = "livcAct";
  static final String PUBLIC_TASK = "gdprPublicTask";

  private Law() {}

  static List<LegalBasis> bases() {
    return List.of(
        new LegalBasis(
            LIVC_ACT,
            Words.of(
                "Act of 30 July 2018 on local integral security cells, as amended in 2024; to be"
                    + " verified",
                "Wet van 30 juli 2018 tot oprichting van lokale integrale veiligheidscellen,"
                    + " gewijzigd in 2024; nog te verifiëren",
                "Loi du 30 juillet 2018 portant création de cellules de sécurité intégrale"
                    + " locales, modifiée en 2024 ; à vérifier",
                "Gesetz vom 30. Juli 2018 über lokale integrale Sicherheitszellen, 2024 geändert;"
                    + " noch zu prüfen"),
            Validity.from(LocalDate.of(2018, 9, 24)),
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            false),
        new LegalBasis(
            PUBLIC_TASK,
            Words.of(
                "GDPR Art. 6(1)(e), public task",
                "AVG art. 6, lid 1, e), taak van algemeen belang",
                "RGPD art. 6, § 1, e), mission d'intérêt public",
                "DSGVO Art. 6 Abs. 1 Buchst. e, öffentliche Aufgabe"),
            Validity.from(LocalDate.of(2018, 5, 25)),
            Set.of(DataCategory.ORDINARY),
            false));
  }

  /** The cell rests on the act; taking part in support is asked for, not a condition. */
  static List<ConsentRule> consent() {
    return List.of(
        new ConsentRule(
            "participation",
            false,
            18,
            18,
            LegalBasis.CUSTOMARY,
            Words.of(
                "Support is offered; you may decline it.",
                "Begeleiding wordt aangeboden; u mag ze weigeren.",
                "Un accompagnement est proposé ; vous pouvez le refuser.",
                "Begleitung wird angeboten; Sie dürfen sie ablehnen.")));
  }

  /** The readable part of the act sets none, so these are habits that a tenant may change. */
  static List<Timer> timers() {
    return List.of(
        new Timer(
            "followUpReview",
            Deadline.every(Period.ofMonths(6), Period.ofMonths(5)),
            Trigger.onState(Stages.INDIVIDUAL_FOLLOW_UP),
            Cell.TABLE,
            LegalBasis.CUSTOMARY,
            Words.of(
                "Review of the follow-up",
                "Evaluatie van de opvolging",
                "Évaluation du suivi",
                "Überprüfung der Begleitung")),
        new Timer(
            "afterCareReview",
            Deadline.once(Period.ofMonths(6)),
            Trigger.onState(Stages.AFTER_CARE),
            Cell.PREVENTION_OFFICIAL,
            LegalBasis.CUSTOMARY,
            Words.of(
                "Review of the after-care",
                "Evaluatie van de nazorg",
                "Évaluation du suivi ultérieur",
                "Überprüfung der Nachsorge")));
  }

  /** No period was seen in the act, so each tenant says how long. */
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
