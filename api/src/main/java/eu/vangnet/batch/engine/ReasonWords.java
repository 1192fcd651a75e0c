package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.platform.jobs.JobRunner.Ending;
import java.util.Map;
import java.util.Set;

/** Says on the command line why a job failed, and whether it helps to run it again. */
final class ReasonWords {
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry(
              WorkFailed.ALREADY_MADE,
              "What it would make is there already, or another job makes it: see GET /v1/reports."),
          Map.entry(
              WorkFailed.NOT_WANTED,
              "Nobody wants what it makes: it was withdrawn, or another took its place."),
          Map.entry("nobodyCounted", "No tenant could be counted."),
          Map.entry(
              "disclosureRisk",
              "The figures could not be protected well enough, so none of them are stored."),
          Map.entry("quarterNotEnded", "The quarter had not ended at the cut-off."),
          Map.entry("cutOffTooLate", "The cut-off must lie ten seconds in the past."),
          Map.entry("cutOffUnreadable", "The cut-off must be a moment in UTC."),
          Map.entry("figuresMissing", "Counts that tenants had frozen are not there any more."),
          Map.entry("periodPublished", "There is a public dataset of this period already."),
          Map.entry("notReleased", "The report is not released."),
          Map.entry(Reasons.NO_DATABASE, "A database could not be reached."),
          Map.entry(Reasons.TENANTS_FAILED, "It failed for some tenants."),
          Map.entry(Reasons.TAKEN_TOO_OFTEN, "It ended each process that worked on it."),
          Map.entry(Reasons.UNEXPECTED, "It failed unexpectedly; the log tells more."));

  private static final Set<String> FOR_GOOD =
      Set.of(WorkFailed.NOT_WANTED, "disclosureRisk", "cutOffUnreadable", "periodPublished");

  private ReasonWords() {}

  /** The code with its sentence; a code that is not known here stands for itself. */
  static String of(String code) {
    String sentence = SENTENCES.get(code);
    return sentence == null ? code : code + ": " + sentence;
  }

  /** How a job ended that failed for this reason. */
  static Ending ending(String code) {
    if (code.equals(WorkFailed.ALREADY_MADE)) {
      return Ending.NOT_NEEDED;
    }
    return FOR_GOOD.contains(code) ? Ending.REFUSED : Ending.FAILED;
  }
}
