package eu.vangnet.reports.store;

import eu.vangnet.tenants.ReportingDatabase;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reports as those who ask for them see them. Each method is one transaction. Thread-safe. */
@Singleton
public class ReportShelf {
  /** The job that makes a report has the name of its definition; this is the one that publishes. */
  public static final String PUBLICATION = "dataset-publication";

  private final ReportingDatabase database;

  /** Works under the reporting account. */
  @Inject
  public ReportShelf(ReportingDatabase database) {
    this.database = database;
  }

  /**
   * A place in the list.
   *
   * @param requestedAt of the report after which to go on
   * @param id of the same
   */
  public record Place(Instant requestedAt, UUID id) {}

  /** The content of a report with its checksum, canonical JSON. */
  public record StoredContent(String json, String checksum) {}

  /** A report of that tenant. */
  public Optional<StoredReport> find(TenantId tenant, UUID id) {
    return database
        .read(connection -> ReportRows.find(connection, id))
        .filter(report -> report.tenant().equals(tenant));
  }

  /** The report of that definition and period that has not failed, whoever asked. */
  public Optional<StoredReport> living(String definition, String period) {
    return database.read(
        connection ->
            Sql.one(
                connection,
                ReportRows.SELECT + "WHERE definition = ? AND period = ? AND living = 1",
                ReportRows::of,
                definition,
                period));
  }

  /** Reports of that tenant, the latest first. */
  public List<StoredReport> page(TenantId tenant, Optional<Place> after, int most) {
    String all = ReportRows.SELECT + "WHERE tenant = ? ";
    String order = "ORDER BY requested_at DESC, id DESC LIMIT " + most;
    String beyond = "AND (requested_at < ? OR (requested_at = ? AND id < ?)) ";
    return database.read(
        connection ->
            after.isEmpty()
                ? Sql.list(connection, all + order, ReportRows::of, tenant.value())
                : Sql.list(
                    connection,
                    all + beyond + order,
                    ReportRows::of,
                    tenant.value(),
                    after.get().requestedAt(),
                    after.get().requestedAt(),
                    after.get().id().toString()));
  }

  /** The protected content of a report, once there is one. */
  public Optional<StoredContent> content(UUID report) {
    return database.read(
        connection ->
            Sql.one(
                connection,
                "SELECT content, checksum FROM protected_dataset WHERE report = ?",
                row -> new StoredContent(row.getString(1), row.getString(2)),
                report.toString()));
  }

  /**
   * Stores a report and asks for its job, both or neither. The same report again changes nothing.
   *
   * @return what is stored now under that id; empty when another one lives for the same period, or
   *     the public has figures of it
   */
  public Optional<StoredReport> request(StoredReport wanted) {
    return database.inTransaction(
        connection -> {
          ReportRows.add(connection, database.publication(), wanted);
          Optional<StoredReport> stored = ReportRows.find(connection, wanted.id());
          if (stored.isPresent()) {
            ask(connection, wanted, wanted.id(), wanted.wish().definition(), wanted.requestedAt());
          }
          return stored;
        });
  }

  /**
   * Releases a protected report and asks for its publication.
   *
   * @return false when it is not protected, or not any more
   */
  public boolean release(StoredReport report, StoredReport.Release release) {
    return database.inTransaction(
        connection -> {
          int changed =
              Sql.update(
                  connection,
                  "UPDATE report SET state = ?, released_by = ?, released_at = ?, dataset = ?,"
                      + " publication_job = ?, version = version + 1 WHERE id = ? AND state = ?",
                  ReportState.RELEASED.code(),
                  release.by(),
                  release.at(),
                  release.dataset().toString(),
                  release.job().toString(),
                  report.id().toString(),
                  ReportState.PROTECTED.code());
          if (changed > 0) {
            ask(connection, report, release.job(), PUBLICATION, release.at());
          }
          return changed > 0;
        });
  }

  /**
   * Gives a report up of which nothing is stored yet; what its job comes to is not stored either.
   *
   * @return false when its protected figures are stored, or it has ended already
   */
  public boolean withdraw(UUID report) {
    return database.inTransaction(
        connection -> ReportRows.fail(connection, report, ReportRows.WITHDRAWN));
  }

  private static void ask(
      Connection connection, StoredReport report, UUID id, String job, Instant requestedAt)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT IGNORE INTO waiting_job (id, tenant, job, report, requested_at, taken)"
            + " VALUES (?, ?, ?, ?, ?, FALSE)",
        id.toString(),
        report.tenant().value(),
        job,
        report.id().toString(),
        requestedAt);
  }
}
