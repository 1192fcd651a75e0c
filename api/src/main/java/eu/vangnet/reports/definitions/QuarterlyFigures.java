package eu.vangnet.reports.definitions;

import java.util.List;

/**
 * The definition {@value #NAME}: signals received in a quarter by sector, age band, sex and
 * concern, and cases opened and closed in it.
 *
 * <p>Only facts count that cannot change after the cut-off: a signal as it was recorded until then,
 * a case as it was opened, a step as it was taken. Each of them counts if it was written down until
 * the cut-off, whatever date it bears: what is brought in later from an earlier system does not
 * count, although it bears a date of the quarter. A signal counts in the quarter in which it was
 * received, a case as opened in that of its opening. A case counts as closed once when a step
 * closed it in the quarter, whatever happened to it later. A signal counts once for each of its
 * concerns.
 *
 * <p>What retention has erased before the counts are frozen does not count: a report that is asked
 * for late knows fewer signals. Those of lawful activity are erased a fortnight after they were
 * weighed and may never count, unfounded ones when their period is over.
 *
 * <p>A change of what is counted, or of a list of categories, is a new version. Until 1.0.0 what
 * was brought in counted by the date that it bore.
 */
public final class QuarterlyFigures {
  /** The name in requests and datasets. */
  public static final String NAME = "quarterly-figures";

  /** Goes up with each change of what is counted. */
  public static final String VERSION = "1.1.0";

  /** The scheme of age bands. */
  public static final String AGE_BANDS = "prevent2025";

  /** Signals received. */
  public static final String SIGNALS = "signalsReceived";

  /** Cases opened. */
  public static final String OPENED = "casesOpened";

  /** Cases closed. */
  public static final String CLOSED = "casesClosed";

  /** The dimension and the category of a measure that is not broken down. */
  public static final String WHOLE = "all";

  private static final List<Breakdown> BREAKDOWNS =
      List.of(
          new Breakdown(
              SIGNALS,
              "sector",
              List.of(
                  "education",
                  "police",
                  "localAuthority",
                  "health",
                  "prisonProbation",
                  "community",
                  "friendsFamily",
                  "self",
                  "online",
                  "civilSociety",
                  "keyFigure",
                  "immigration",
                  "other",
                  "notStated")),
          new Breakdown(
              SIGNALS,
              "ageBand",
              List.of(
                  "0-10",
                  "11-15",
                  "16-17",
                  "18-20",
                  "21-25",
                  "26-30",
                  "31-40",
                  "41-50",
                  "51+",
                  "notStated")),
          new Breakdown(SIGNALS, "sex", List.of("female", "male", "other", "notStated")),
          new Breakdown(
              SIGNALS,
              "concern",
              List.of(
                  "noIdeologyIdentified",
                  "rightWing",
                  "islamist",
                  "extremeViolenceFascination",
                  "mixedUnclear",
                  "antiInstitutional",
                  "leftWing",
                  "misogynistIncel",
                  "separatist",
                  "singleIssue",
                  "other",
                  "notStated")),
          new Breakdown(OPENED, WHOLE, List.of(WHOLE)),
          new Breakdown(CLOSED, WHOLE, List.of(WHOLE)));

  private QuarterlyFigures() {}

  /** The tables, in the order of a dataset. */
  public static List<Breakdown> breakdowns() {
    return BREAKDOWNS;
  }

  /** The table of a measure by a dimension. */
  public static Breakdown breakdown(String measure, String dimension) {
    return BREAKDOWNS.stream()
        .filter(table -> table.measure().equals(measure))
        .filter(table -> table.dimension().equals(dimension))
        .findFirst()
        .orElseThrow();
  }
}
