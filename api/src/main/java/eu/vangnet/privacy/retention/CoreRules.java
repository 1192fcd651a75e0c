package eu.vangnet.privacy.retention;

import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.RetentionOutcome;
import eu.vangnet.spi.Trigger;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the product itself says, whatever module a tenant uses. The tenant may shorten each. */
final class CoreRules {
  /** That who processes data can show to keep the law: GDPR article 5(2). */
  private static final String ACCOUNTABILITY = "gdprAccountability";

  /** Sorts of records that belong to no module, of which a module may say how long, for all. */
  private static final Set<String> LEFT_TO_MODULES =
      Set.of(
          "enrolment",
          "conference",
          "demand",
          "request",
          "complaint",
          "opinion",
          "receivedDisclosure");

  private CoreRules() {}

  /** Those that hold where modules speak of these sorts of records. */
  static Stream<RetentionRule> beside(Set<String> spokenOf) {
    return all().stream()
        .filter(
            rule ->
                !LEFT_TO_MODULES.contains(rule.code().recordType())
                    || !spokenOf.contains(rule.code().recordType()));
  }

  static List<RetentionRule> all() {
    return List.of(
        erased(
            "unfoundedSignal",
            CoreEvent.SIGNAL_WEIGHED,
            Period.ofMonths(3),
            1,
            "A weighing found no concern; the signal is kept only as long as questions about the"
                + " weighing may come. A suggestion of the product: no norm is known."),
        erased(
            "lawfulActivitySignal",
            CoreEvent.SIGNAL_WEIGHED,
            Period.ofDays(14),
            0,
            "What was reported is activism or belief within the law and no matter for this work. It"
                + " is kept only until the weighing can be corrected."),
        erased(
            "signalReceipt",
            CoreEvent.LAST_ACTION,
            Period.ofDays(180),
            0,
            "Whoever reported can read the receipt so long, whatever was found: its end tells"
                + " nothing."),
        erased(
            "enrolment",
            CoreEvent.LAST_ACTION,
            Period.ofYears(1),
            1,
            "The session is over or the enrolment was ended; questions about attendance have come"
                + " by then."),
        erased(
            "conference",
            CoreEvent.LAST_ACTION,
            Period.ofYears(1),
            1,
            "What a conference said of a case goes with the case. When nothing of any case is left,"
                + " date, names and general items are kept this long after the meeting, for"
                + " questions about it. A suggestion of the product: no norm is known."),
        erased(
            "demand",
            CoreEvent.LAST_ACTION,
            Period.ofYears(5),
            1,
            "What police or court demanded was answered; questions about that have come by then. A"
                + " suggestion of the product: no norm is known."),
        erased(
                "request",
                CoreEvent.LAST_ACTION,
                Period.ofYears(3),
                1,
                "The tenant must be able to show that it answered, and how (GDPR articles 5(2), 12"
                    + " and 24), as long as whoever asked may complain or go to court. No norm says"
                    + " how long: three years are a suggestion of the product, and a module of the"
                    + " country may say otherwise. A request that still restricts a record stays.")
            .restingOn(ACCOUNTABILITY),
        erased(
                "complaint",
                CoreEvent.LAST_ACTION,
                Period.ofYears(3),
                1,
                "The tenant must be able to show how it handled a complaint as long as whoever"
                    + " complained may go to the authority or to court (GDPR articles 5(2), 77 and"
                    + " 79). No norm says how long: a suggestion of the product. One that nobody"
                    + " handled stays.")
            .restingOn(ACCOUNTABILITY),
        erased(
                "opinion",
                CoreEvent.LAST_ACTION,
                Period.ofYears(3),
                1,
                "An opinion about a case goes with the case. Any other shows why the tenant works"
                    + " as it does, until some time after it was asked, given or answered. A"
                    + " suggestion of the product: no norm is known.")
            .restingOn(ACCOUNTABILITY),
        erased(
            "receivedDisclosure",
            CoreEvent.LAST_ACTION,
            Period.ofYears(1),
            1,
            "What another tenant told serves the work that it was told for; a year after its sender"
                + " last spoke of it that is over, or stands in a record of this tenant. What came"
                + " with a case goes with the case, and what is restricted stays until that is"
                + " lifted. A suggestion of the product: no norm is known."),
        erased(
            "accessBundle",
            CoreEvent.LAST_ACTION,
            Period.ofDays(1),
            0,
            "What a person was given to read ends after fourteen days; the copy goes a day later."),
        erased(
            "idempotencyRecord",
            CoreEvent.LAST_ACTION,
            Period.ofDays(2),
            0,
            "A repeated request is recognised for 24 hours, on the day clocks change too."),
        erased(
            "halfWrittenFile",
            CoreEvent.LAST_ACTION,
            Period.ofDays(1),
            0,
            "Pieces of a file whose sender went away belong to no record, and nobody can read them"
                + " out."),
        erased(
            "attachmentLink",
            CoreEvent.LAST_ACTION,
            Period.ofDays(1),
            0,
            "A link to an attachment opens it for a minute and is gone when it was used; what is"
                + " left opens nothing and names nobody."),
        erased(
            "deadLetter",
            CoreEvent.LAST_ACTION,
            Period.ofDays(90),
            0,
            "A message that could not be delivered is looked into by then. What was delivered has"
                + " no content any more."),
        erased(
            "unansweredTransfer",
            CoreEvent.LAST_ACTION,
            Period.ofMonths(3),
            0,
            "A case that another tenant hands over is rejected when nobody answers; its sender goes"
                + " on to care for it."),
        erased(
            "frozenFigures",
            CoreEvent.LAST_ACTION,
            Period.ofDays(1),
            0,
            "Counts that were frozen for a report serve nobody once its figures are stored, or it"
                + " is given up."),
        kept(
            "journal",
            "Who did what is evidence, also for the persons concerned, and a chain loses its worth"
                + " with a link. It holds no content and no names, and goes with the tenant."),
        kept(
            "processingLog",
            "Each line says that data of a person were processed, with the person's identifier"
                + " encrypted. The standard knows no deletion of lines; they go with the tenant."),
        kept(
            "tombstone",
            "The proof that something was erased names nobody and must outlive what it proves."),
        kept(
            "breach",
            "The register of breaches is how the tenant accounts to its authority (GDPR article"
                + " 33(5))."),
        kept(
            "mentor",
            "Who may guide clients is known while the tenant works with mentors. Names go when the"
                + " mentor asks for that, and mentorings go with their case."),
        kept(
            "trainer",
            "Who gave a session belongs to what was taught, and certificates rest on it. Names are"
                + " taken out when the trainer asks for that; the session names nobody else."),
        kept(
            "agreement",
            "Who signed is the proof of what the parties agreed, and of why they may tell each"
                + " other anything (GDPR article 5(2)). It goes with the tenant."));
  }

  private static RetentionRule erased(
      String recordType, CoreEvent from, Period period, int extensions, String reason) {
    return new RetentionRule(
        RuleCode.core(recordType),
        Optional.of(Trigger.onEvent(from)),
        Optional.of(period),
        Optional.of(period),
        LegalBasis.CUSTOMARY,
        RetentionOutcome.DELETE.code(),
        extensions,
        Optional.empty(),
        RuleStanding.IN_FORCE,
        Optional.of(reason));
  }

  private static RetentionRule kept(String recordType, String reason) {
    return new RetentionRule(
        RuleCode.core(recordType),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LegalBasis.CUSTOMARY,
        "keep",
        0,
        Optional.empty(),
        RuleStanding.KEPT,
        Optional.of(reason));
  }
}
