package eu.vangnet.reports.store;

import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of the table {@code report}, there and back. */
final class ReportRows {
  private static final String COLUMNS =
      "id, tenant, definition, definition_version, period, countries, cut_off, requested_by,"
          + " requested_at, state, failure, released_by, released_at, dataset, publication_job,"
          + " published_at";

  /** Why a report failed that somebody gave up. */
  static final String WITHDRAWN = "withdrawn";

  static final String SELECT = "SELECT " + COLUMNS + " FROM report ";

  private ReportRows() {}

  /**
   * Adds a new one; one that is there already stays as it is. None is added for a period of which
   * the public has figures, also when the tenant that asked for them was erased since.
   */
  static void add(Connection connection, String publication, StoredReport report)
      throws SQLException {
    StoredReport.Wish wish = report.wish();
    if (isPublic(connection, publication, wish)) {
      return;
    }
    Sql.update(
        connection,
        "INSERT IGNORE INTO report (id, tenant, definition, definition_version, period, countries,"
            + " cut_off, requested_by, requested_at, state, living, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0)",
        report.id().toString(),
        report.tenant().value(),
        wish.definition(),
        wish.definitionVersion(),
        wish.period(),
        wish.joinedCountries(),
        wish.cutOff(),
        report.requestedBy(),
        report.requestedAt(),
        report.state().code());
  }

  private static boolean isPublic(Connection connection, String publication, StoredReport.Wish wish)
      throws SQLException {
    return Sql.one(
            connection,
            "SELECT id FROM " + publication + ".dataset WHERE definition = ? AND period = ?",
            row -> row.getString("id"),
            wish.definition(),
            wish.period())
        .isPresent();
  }

  static Optional<StoredReport> find(Connection connection, UUID id) throws SQLException {
    return Sql.one(connection, SELECT + "WHERE id = ?", ReportRows::of, id.toString());
  }

  static StoredReport of(ResultSet row) throws SQLException {
    return new StoredReport(
        UUID.fromString(row.getString("id")),
        TenantId.of(row.getString("tenant")),
        wish(row),
        row.getString("requested_by"),
        Sql.instant(row, "requested_at").orElseThrow(),
        ReportState.of(row.getString("state")),
        Optional.ofNullable(row.getString("failure")),
        release(row),
        Sql.instant(row, "published_at"));
  }

  private static StoredReport.Wish wish(ResultSet row) throws SQLException {
    String countries = row.getString("countries");
    return new StoredReport.Wish(
        row.getString("definition"),
        row.getString("definition_version"),
        row.getString("period"),
        countries.equals(StoredReport.ALL_COUNTRIES)
            ? List.of()
            : List.of(countries.split(",", -1)),
        Sql.instant(row, "cut_off").orElseThrow());
  }

  private static Optional<StoredReport.Release> release(ResultSet row) throws SQLException {
    String by = row.getString("released_by");
    return by == null
        ? Optional.empty()
        : Optional.of(
            new StoredReport.Release(
                by,
                Sql.instant(row, "released_at").orElseThrow(),
                UUID.fromString(row.getString("dataset")),
                UUID.fromString(row.getString("publication_job"))));
  }

  /**
   * Lets a report go on that its job had to give up. One that a person withdrew stays withdrawn,
   * and while another lives for its period, or the public has figures of it, nothing is changed.
   */
  static void revive(Connection connection, String publication, UUID report) throws SQLException {
    Optional<StoredReport> givenUp =
        find(connection, report).filter(found -> found.state() == ReportState.FAILED);
    if (givenUp.isPresent() && !isPublic(connection, publication, givenUp.get().wish())) {
      Sql.update(
          connection,
          "UPDATE IGNORE report SET state = ?, failure = NULL, living = 1, version = version + 1"
              + " WHERE id = ? AND state = ? AND failure <> ?",
          ReportState.RUNNING.code(),
          report.toString(),
          ReportState.FAILED.code(),
          WITHDRAWN);
    }
  }

  /** Ends a report of which nothing is stored yet; false when there is nothing to end. */
  static boolean fail(Connection connection, UUID report, String reason) throws SQLException {
    int ended =
        Sql.update(
            connection,
            "UPDATE report SET state = ?, failure = ?, living = NULL, version = version + 1"
                + " WHERE id = ? AND state IN (?, ?)",
            ReportState.FAILED.code(),
            reason,
            report.toString(),
            ReportState.REQUESTED.code(),
            ReportState.RUNNING.code());
    return ended > 0;
  }
}
