package eu.vangnet.platform.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Everything that can be set: a whole number each, with its bounds and who may depart from it. */
public enum Setting {
  RESOLUTION_DAYS(
      "resolutionDays",
      "How many days a question about the tenant waits for its second person, and an export for who"
          + " fetches it",
      new Range(1, 7, 30),
      EnumSet.of(Level.COUNTRY, Level.TENANT)),
  CLOSING_DAYS(
      "closingDays",
      "How many days a closing tenant can be read before it can be erased",
      new Range(7, 30, 365),
      EnumSet.of(Level.COUNTRY, Level.TENANT)),
  EMERGENCY_MINUTES(
      "emergencyMinutes",
      "How many minutes a hidden case stays open to who opened it in an emergency and named no time",
      new Range(5, 60, 1440),
      EnumSet.of(Level.COUNTRY, Level.TENANT)),
  EMERGENCY_MOST_MINUTES(
      "emergencyMostMinutes",
      "How many minutes it may stay open at most",
      new Range(5, 480, 1440),
      EnumSet.of(Level.COUNTRY, Level.TENANT)),
  EMERGENCY_REVIEW_DAYS(
      "emergencyReviewDays",
      "Within how many days a second person says whether the emergency justified that",
      new Range(1, 7, 30),
      EnumSet.of(Level.COUNTRY, Level.TENANT)),
  WEIGHING_DAYS(
      "weighingDays",
      "How many days a signal may wait for its weighing where the module names no time",
      new Range(1, 14, 90),
      EnumSet.of(Level.COUNTRY, Level.TENANT)),
  CLOSING_PERSONS(
      "closingPersons",
      "How many persons it takes to close a case: with two, one proposes and another approves",
      new Range(1, 2, 2),
      EnumSet.of(Level.COUNTRY, Level.TENANT)),
  OPEN_CASES(
      "openCases",
      "How many cases may be open at a time",
      new Range(0, 100_000, 10_000_000),
      EnumSet.of(Level.OPERATOR)),
  REPORT_POINTS(
      "reportPoints",
      "How many report points the tenant may have in the public directory",
      new Range(0, 50, 1_000),
      EnumSet.of(Level.OPERATOR)),
  COUNTED_IN_REPORTS(
      "countedInReports",
      "Whether the tenant counts in reports over several tenants (1), or not yet (0): one that a"
          + " national co-ordinator made counts when the operator has seen that it is genuine",
      new Range(0, 1, 1),
      EnumSet.of(Level.OPERATOR));

  /** Who sets a value; a later one comes before an earlier one, unless that is locked. */
  public enum Level {
    PRODUCT("product"),
    COUNTRY("country"),
    OPERATOR("operator"),
    TENANT("tenant");

    private final String code;

    Level(String code) {
      this.code = code;
    }

    /** The word used in the API. */
    public String code() {
      return code;
    }
  }

  /** What a value may be, and what it is when nobody sets one. */
  public record Range(long least, long usual, long most) {}

  private final String code;
  private final String meaning;
  private final Range range;
  private final Set<Level> overriding;

  Setting(String code, String meaning, Range range, Set<Level> overriding) {
    this.code = code;
    this.meaning = meaning;
    this.range = range;
    this.overriding = Set.copyOf(overriding);
  }

  /** The word used in the API and in the register. */
  public String code() {
    return code;
  }

  /** What it decides, in words. */
  public String meaning() {
    return meaning;
  }

  /** Its bounds and its default. */
  public Range range() {
    return range;
  }

  /** Who may set it beside the product. */
  public Set<Level> overriding() {
    return overriding;
  }

  /** Whether a value lies within the bounds. */
  public boolean permits(long value) {
    return value >= range.least() && value <= range.most();
  }

  /** The setting with this code. */
  public static Optional<Setting> of(String code) {
    return Arrays.stream(values()).filter(setting -> setting.code.equals(code)).findFirst();
  }
}
