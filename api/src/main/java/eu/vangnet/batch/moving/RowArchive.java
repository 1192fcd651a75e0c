package eu.vangnet.batch.moving;

import eu.vangnet.tenants.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes tables of the bound tenant into an archive, one row at a time. Thread-safe. */
@Singleton
class RowArchive {
  static final String FOLDER = "rows/";
  static final String SUFFIX = ".ndjson";
  private static final String README = "README.txt";

  private final OpenedRows rows;

  @Inject
  RowArchive(OpenedRows rows) {
    this.rows = rows;
  }

  /** The first entry: how to read the others. */
  void writeReadme(ZipOutputStream archive) throws IOException {
    archive.putNextEntry(new ZipEntry(README));
    try (InputStream text = RowArchive.class.getResourceAsStream(README)) {
      text.transferTo(archive);
    }
    archive.closeEntry();
  }

  /** All tables that are exported; what was written of each. */
  List<Manifest.Written> writeTables(Connection connection, ZipOutputStream archive)
      throws SQLException, IOException {
    List<Manifest.Written> written = new ArrayList<>();
    for (TableShape table : TableShape.all(connection)) {
      if (TableRules.isExported(table.name())) {
        TableRules.fault(table)
            .ifPresent(
                fault -> {
                  throw new IllegalStateException(fault);
                });
        written.add(write(connection, table, archive));
      }
    }
    return written;
  }

  /** Names of the scripts that have made the tenant's tables. */
  static List<String> migrations(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT script FROM schema_history WHERE success = 1 AND version IS NOT NULL"
            + " ORDER BY script",
        row -> row.getString(1));
  }

  private Manifest.Written write(Connection connection, TableShape table, ZipOutputStream archive)
      throws SQLException, IOException {
    archive.putNextEntry(new ZipEntry(FOLDER + table.name() + SUFFIX));
    MessageDigest digest = sha256();
    // Not closed: the archive goes on behind this entry.
    OutputStream lines = new DigestOutputStream(archive, digest);
    long count = 0;
    try (PreparedStatement statement = streaming(connection, table.select());
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        lines.write((rows.open(table, found).toString() + '\n').getBytes(StandardCharsets.UTF_8));
        count++;
      }
    }
    archive.closeEntry();
    return new Manifest.Written(table.name(), count, HexFormat.of().formatHex(digest.digest()));
  }

  /** The driver then reads row by row instead of holding the whole table in memory. */
  private static PreparedStatement streaming(Connection connection, String sql)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    statement.setFetchSize(Integer.MIN_VALUE);
    return statement;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
