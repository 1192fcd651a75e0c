package eu.vangnet.reports.publication;

import eu.vangnet.tenants.PublicationDatabase;
import eu.vangnet.tenants.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the public copies, by plain SQL, because there is no tenant and no entity. */
@Singleton
class Datasets {
  /** A quarter has one dataset, so this is more than a century. */
  static final int MOST = 500;

  private static final String SELECT =
      "SELECT id, definition, definition_version, period, content, checksum, published_at"
          + " FROM dataset ";

  private final PublicationDatabase database;

  @Inject
  Datasets(PublicationDatabase database) {
    this.database = database;
  }

  List<PublishedDataset> latest() {
    return database.read(
        connection ->
            Sql.list(
                connection,
                SELECT + "ORDER BY published_at DESC, id LIMIT " + MOST,
                Datasets::dataset));
  }

  Optional<PublishedDataset> find(UUID id) {
    return database.read(
        connection ->
            Sql.one(connection, SELECT + "WHERE id = ?", Datasets::dataset, id.toString()));
  }

  private static PublishedDataset dataset(ResultSet row) throws SQLException {
    return new PublishedDataset(
        UUID.fromString(row.getString("id")),
        row.getString("definition"),
        row.getString("definition_version"),
        row.getString("period"),
        row.getString("content"),
        row.getString("checksum"),
        Sql.instant(row, "published_at").orElseThrow());
  }
}
