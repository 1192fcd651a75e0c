package eu.vangnet.reports.store;

import eu.vangnet.reports.content.CanonicalContent;
import eu.vangnet.tenants.ReportingDatabase;
import eu.vangnet.tenants.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reports as the job that makes them sees them. Every method may be called again after a crash and
 * then comes to the same. Thread-safe; to be called with no tenant bound.
 */
@Singleton
public class ReportProgress {
  private final ReportingDatabase database;

  /** Works under the reporting account. */
  @Inject
  public ReportProgress(ReportingDatabase database) {
    this.database = database;
  }

  /**
   * What brings a transaction under the lease of a job.
   *
   * @param begin called first; false when all of it was committed before
   * @param complete called last
   */
  public record Fence(Predicate<Connection> begin, Consumer<Connection> complete) {}

  /**
   * Says that a report is worked on; stores it first when nobody asked for it over HTTP.
   *
   * @return the report, or empty when it cannot be worked on: another one lives for the same
   *     period, or it was withdrawn
   */
  public Optional<StoredReport> begin(StoredReport wanted) {
    return database.inTransaction(
        connection -> {
          ReportRows.add(connection, database.publication(), wanted);
          move(connection, wanted.id(), ReportState.REQUESTED, ReportState.RUNNING);
          return ReportRows.find(connection, wanted.id())
              .filter(report -> report.state() != ReportState.FAILED);
        });
  }

  /**
   * Stores what may be known, once, while this worker has the job. A report that a run before had
   * to give up, and that nobody has asked for anew since, lives again.
   *
   * @return false when nobody wants it: it was withdrawn, or another one took its place
   */
  public boolean store(UUID report, CanonicalContent content, Instant now, Fence fence) {
    return database.inTransaction(
        connection -> {
          if (!fence.begin().test(connection)) {
            return true;
          }
          ReportRows.revive(connection, database.publication(), report);
          boolean wanted = move(connection, report, ReportState.RUNNING, ReportState.PROTECTED);
          if (wanted) {
            Sql.update(
                connection,
                "INSERT INTO protected_dataset (report, content, checksum, stored_at)"
                    + " VALUES (?, ?, ?, ?)",
                report.toString(),
                content.json(),
                content.checksum(),
                now);
            fence.complete().accept(connection);
          }
          return wanted;
        });
  }

  /** Nothing will come of the report; another one may be asked for. */
  public void fail(UUID report, String reason) {
    database.inTransaction(connection -> ReportRows.fail(connection, report, reason));
  }

  /** The report, if a second person has released it. */
  public Optional<StoredReport> released(UUID report) {
    return find(report).filter(found -> found.state() == ReportState.RELEASED);
  }

  /** Whether the protected figures are stored: nothing is added up for the report any more. */
  public boolean isStored(UUID report) {
    return storedAt(report).isPresent();
  }

  /** Whether the report is known, in whatever state it is. */
  public boolean isKnown(UUID report) {
    return find(report).isPresent();
  }

  private Optional<StoredReport> find(UUID report) {
    return database.read(connection -> ReportRows.find(connection, report));
  }

  private Optional<Instant> storedAt(UUID report) {
    return database
        .read(
            connection ->
                Sql.one(
                    connection,
                    "SELECT stored_at FROM protected_dataset WHERE report = ?",
                    row -> Sql.instant(row, "stored_at"),
                    report.toString()))
        .flatMap(stored -> stored);
  }

  /**
   * When the counts of tenants were of no more use to the report: its protected figures were
   * stored, or it was given up, of which the moment it was asked for is all that is known. A report
   * that is not known was forgotten with the tenant that asked for it, who knows when. Empty for
   * one that is being made.
   */
  public Optional<Instant> endedAt(UUID report) {
    Optional<StoredReport> known = find(report);
    if (known.isEmpty()) {
      return Optional.of(Instant.EPOCH);
    }
    return known
        .filter(found -> found.state() == ReportState.FAILED)
        .map(StoredReport::requestedAt)
        .or(() -> storedAt(report));
  }

  /**
   * Puts the released content where everybody can read it, and says so at the report.
   *
   * @return false when the period has another dataset: nothing was published
   */
  public boolean publish(StoredReport report, Instant now) {
    StoredReport.Release release = report.release().orElseThrow();
    return database.inTransaction(
        connection -> {
          copy(connection, report, release);
          boolean there = isPublic(connection, release);
          if (there) {
            Sql.update(
                connection,
                "UPDATE report SET published_at = ?, version = version + 1"
                    + " WHERE id = ? AND published_at IS NULL",
                now,
                report.id().toString());
          }
          return there;
        });
  }

  private boolean isPublic(Connection connection, StoredReport.Release release)
      throws SQLException {
    return Sql.one(
            connection,
            "SELECT id FROM " + database.publication() + ".dataset WHERE id = ?",
            row -> row.getString("id"),
            release.dataset().toString())
        .isPresent();
  }

  private void copy(Connection connection, StoredReport report, StoredReport.Release release)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT IGNORE INTO "
            + database.publication()
            + ".dataset (id, definition, definition_version, period, content, checksum,"
            + " published_at) SELECT ?, ?, ?, ?, content, checksum, ? FROM protected_dataset"
            + " WHERE report = ?",
        release.dataset().toString(),
        report.wish().definition(),
        report.wish().definitionVersion(),
        report.wish().period(),
        release.at(),
        report.id().toString());
  }

  private static boolean move(Connection connection, UUID report, ReportState from, ReportState to)
      throws SQLException {
    int moved =
        Sql.update(
            connection,
            "UPDATE report SET state = ?, version = version + 1 WHERE id = ? AND state = ?",
            to.code(),
            report.toString(),
            from.code());
    return moved > 0;
  }
}
