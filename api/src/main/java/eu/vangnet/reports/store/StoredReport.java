package eu.vangnet.reports.store;

import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as it is stored.
 *
 * @param id also that of the job that makes it
 * @param tenant who asked; nobody else sees it
 * @param wish what was asked for
 * @param requestedBy the pseudonymous subject who asked
 * @param failure reason code, where it failed
 * @param release who let it out, where somebody did
 * @param publishedAt when the public copy was there
 */
public record StoredReport(
    UUID id,
    TenantId tenant,
    Wish wish,
    String requestedBy,
    Instant requestedAt,
    ReportState state,
    Optional<String> failure,
    Optional<Release> release,
    Optional<Instant> publishedAt) {

  /** Stands for every country in which tenants take part. */
  public static final String ALL_COUNTRIES = "all";

  /**
   * What is asked for.
   *
   * @param countries ISO 3166-1 codes in their order; empty for all
   */
  public record Wish(
      String definition,
      String definitionVersion,
      String period,
      List<String> countries,
      Instant cutOff) {

    /** Copies the countries. */
    public Wish {
      countries = List.copyOf(countries);
    }

    String joinedCountries() {
      return countries.isEmpty() ? ALL_COUNTRIES : String.join(",", countries);
    }
  }

  /**
   * A second person's decision.
   *
   * @param dataset the identifier that the public will know
   * @param job the job that publishes it
   */
  public record Release(String by, Instant at, UUID dataset, UUID job) {}

  /** A report that nobody has worked on yet. */
  public static StoredReport requested(
      UUID id, TenantId tenant, Wish wish, String requestedBy, Instant requestedAt) {
    return new StoredReport(
        id,
        tenant,
        wish,
        requestedBy,
        requestedAt,
        ReportState.REQUESTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
