package eu.vangnet.reports.store;

import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.jobs.WaitingRequests;
import eu.vangnet.tenants.ReportingDatabase;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The jobs that reports ask for: one makes the report, one publishes it. */
@Singleton
class WaitingReportJobs implements WaitingRequests {
  private static final String SELECT =
      "SELECT w.id, w.tenant, w.job, w.requested_at, r.id AS report, r.period, r.countries,"
          + " r.cut_off FROM waiting_job w JOIN report r ON r.id = w.report WHERE w.taken = FALSE ";

  private final ReportingDatabase database;

  @Inject
  WaitingReportJobs(ReportingDatabase database) {
    this.database = database;
  }

  @Override
  public List<JobRequest> waiting(int atMost) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                SELECT + "ORDER BY w.requested_at, w.id LIMIT " + atMost,
                WaitingReportJobs::request));
  }

  @Override
  public Optional<JobRequest> find(TenantId tenant, UUID id) {
    return database.read(
        connection ->
            Sql.one(
                connection,
                SELECT + "AND w.tenant = ? AND w.id = ?",
                WaitingReportJobs::request,
                tenant.value(),
                id.toString()));
  }

  @Override
  public void taken(UUID id) {
    database.inTransaction(
        connection ->
            Sql.update(
                connection, "UPDATE waiting_job SET taken = TRUE WHERE id = ?", id.toString()));
  }

  private static JobRequest request(ResultSet row) throws SQLException {
    String job = row.getString("job");
    return new JobRequest(
        UUID.fromString(row.getString("id")),
        TenantId.of(row.getString("tenant")),
        job,
        job.equals(ReportShelf.PUBLICATION) ? Map.of("report", row.getString("report")) : wish(row),
        Sql.instant(row, "requested_at").orElseThrow());
  }

  private static Map<String, String> wish(ResultSet row) throws SQLException {
    Map<String, String> wish = new TreeMap<>();
    wish.put("period", row.getString("period"));
    wish.put("cutOff", Sql.instant(row, "cut_off").orElseThrow().toString());
    String countries = row.getString("countries");
    if (!countries.equals(StoredReport.ALL_COUNTRIES)) {
      wish.put("countries", countries);
    }
    return wish;
  }
}
