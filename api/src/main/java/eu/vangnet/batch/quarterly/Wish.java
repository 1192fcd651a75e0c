package eu.vangnet.batch.quarterly;

import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.JobRun;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.reports.definitions.Quarter;
import eu.vangnet.reports.definitions.QuarterlyFigures;
import eu.vangnet.reports.store.StoredReport;
import eu.vangnet.tenants.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a job of this kind is to count, read from its parameters.
 *
 * @param countries empty for all
 */
record Wish(Quarter quarter, List<String> countries, Instant cutOff) {
  static final List<JobParameter> PARAMETERS =
      List.of(
          new JobParameter(
              "period",
              "the quarter",
              Pattern.compile(Quarter.FORM),
              "a quarter such as 2026-Q3",
              true),
          new JobParameter(
              "countries",
              "the countries; all when left out",
              Pattern.compile("^[A-Z]{2}(,[A-Z]{2})*$"),
              "ISO 3166-1 codes such as BE,NL",
              false),
          new JobParameter(
              "cutOff",
              "nothing recorded later is counted",
              Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z$"),
              "a moment in UTC such as 2026-10-15T00:00:00Z",
              false));

  /** As for requests over HTTP: until then, what was begun before the cut-off is committed. */
  private static final Duration SETTLING = Duration.ofSeconds(10);

  Wish {
    countries = List.copyOf(countries);
  }

  /**
   * Reads it.
   *
   * @throws WorkFailed when the quarter has not ended at the cut-off, or the cut-off is too late
   */
  static Wish of(JobRun run) {
    Quarter quarter = Quarter.parse(run.parameters().text("period")).orElseThrow();
    Instant latest = run.requestedAt().minus(SETTLING);
    Instant cutOff = run.parameters().find("cutOff").map(Wish::moment).orElse(latest);
    if (cutOff.isBefore(quarter.over())) {
      throw WorkFailed.forGood("quarterNotEnded");
    }
    if (cutOff.isAfter(latest)) {
      throw WorkFailed.forGood("cutOffTooLate");
    }
    Optional<String> countries = run.parameters().find("countries");
    return new Wish(
        quarter, countries.map(codes -> List.of(codes.split(",", -1))).orElse(List.of()), cutOff);
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException wrong) {
      throw WorkFailed.forGood("cutOffUnreadable");
    }
  }

  boolean includes(Tenant tenant) {
    return tenant.kind().holdsCases()
        && (countries.isEmpty() || countries.contains(tenant.country()));
  }

  StoredReport.Wish stored() {
    return new StoredReport.Wish(
        QuarterlyFigures.NAME, QuarterlyFigures.VERSION, quarter.toString(), countries, cutOff);
  }
}
