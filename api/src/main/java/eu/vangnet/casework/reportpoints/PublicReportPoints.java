package eu.vangnet.casework.reportpoints;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.tenants.DirectoryDatabase;
import eu.vangnet.tenants.PublicationDatabase;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The public copies, by plain SQL, because there is no tenant and no entity. They are written in
 * the name of the bound tenant and reach that tenant's own copies only.
 */
@Singleton
class PublicReportPoints {
  private static final String SELECT = "SELECT content, tenant FROM report_point ";

  private final PublicationDatabase published;
  private final DirectoryDatabase directory;
  private final Tenants tenants;

  @Inject
  PublicReportPoints(PublicationDatabase published, DirectoryDatabase directory, Tenants tenants) {
    this.published = published;
    this.directory = directory;
    this.tenants = tenants;
  }

  /** Puts a copy in the place of the one before. */
  void put(ReportPointView point) {
    String tenant = TenantContext.current().value();
    directory.inTransaction(
        connection -> {
          Sql.update(
              connection,
              "DELETE FROM report_point WHERE id = ? AND tenant = ?",
              point.id(),
              tenant);
          return Sql.update(
              connection,
              "INSERT INTO report_point"
                  + " (id, tenant, country, area, languages, name, content, published_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
              point.id(),
              tenant,
              point.country(),
              point.area(),
              String.join(",", point.languages()),
              point.name(),
              JsonMapping.JSON.toJson(point),
              point.publishedAt());
        });
  }

  /** Takes a copy back; nothing happens where there is none. */
  void withdraw(UUID id) {
    String tenant = TenantContext.current().value();
    directory.inTransaction(
        connection ->
            Sql.update(
                connection,
                "DELETE FROM report_point WHERE id = ? AND tenant = ?",
                id.toString(),
                tenant));
  }

  /** The copies of the bound tenant, and when each was published. */
  Map<UUID, Instant> published() {
    String tenant = TenantContext.current().value();
    return published
        .read(
            connection ->
                Sql.list(
                    connection,
                    "SELECT id, published_at FROM report_point WHERE tenant = ?",
                    row ->
                        Map.entry(
                            UUID.fromString(row.getString("id")),
                            Sql.instant(row, "published_at").orElseThrow()),
                    tenant))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Those that fit, by name, from behind that place on. An area fits with what lies in it and with
   * what it lies in.
   */
  List<ReportPointView> find(ReportPointQuery query, DirectoryPlace after, int atMost) {
    String area = query.area().orElse("");
    String language = query.language().orElse("");
    return published.read(
        connection ->
            Sql.list(
                connection,
                SELECT
                    + "WHERE (? = '' OR area LIKE CONCAT(?, '%') OR ? LIKE CONCAT(area, '%'))"
                    + " AND (? = '' OR FIND_IN_SET(?, languages) > 0)"
                    + " AND (name > ? OR (name = ? AND id > ?))"
                    + " ORDER BY name, id LIMIT ?",
                this::view,
                area,
                area,
                area,
                language,
                language,
                after.name(),
                after.name(),
                after.id(),
                atMost));
  }

  Optional<ReportPointView> find(UUID id) {
    return published.read(
        connection -> Sql.one(connection, SELECT + "WHERE id = ?", this::view, id.toString()));
  }

  /** The publisher bears the name that it has now; a copy may be older than that, or hold none. */
  private ReportPointView view(ResultSet row) throws SQLException {
    ReportPointView copy =
        JsonMapping.JSON.fromJson(row.getString("content"), ReportPointView.class);
    return tenants
        .find(TenantId.of(row.getString("tenant")))
        .map(tenant -> copy.by(tenant.name()))
        .orElse(copy);
  }
}
