package eu.vangnet.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of entries, by plain SQL: several rows in one statement, on the connection of the
 * caller's unit of work.
 */
final class JournalRows {
  /** The columns in the order that {@link #read} expects. */
  static final String COLUMNS =
      "e.id, e.recorded_at, e.actor, e.client, e.organisation, e.roles, e.action, e.object_type,"
          + " e.object_id, e.purpose, e.trace_id, e.result_count, e.outcome, e.event_type,"
          + " e.evidence, e.origin, e.dated_at, e.mac";

  private static final String INSERT_ENTRY =
      "INSERT INTO journal_entry (" + COLUMNS.replace("e.", "") + ") VALUES ";
  private static final int COLUMN_COUNT = COLUMNS.split(",").length;

  private static final HexFormat HEX = HexFormat.of();

  private JournalRows() {}

  /** Inserts the entries in one statement, however many; a trigger marks each as pending. */
  static void insert(Connection connection, List<SealedRow> rows) throws SQLException {
    String places = "(" + String.join(",", Collections.nCopies(COLUMN_COUNT, "?")) + ")";
    try (PreparedStatement entries =
        connection.prepareStatement(
            INSERT_ENTRY + String.join(",", Collections.nCopies(rows.size(), places)))) {
      int place = 1;
      for (SealedRow row : rows) {
        place = bind(entries, place, row);
      }
      entries.executeUpdate();
    }
  }

  /** Those of these entries that there are. */
  static List<SealedRow> find(Connection connection, List<UUID> entries) throws SQLException {
    List<SealedRow> rows = new ArrayList<>();
    if (entries.isEmpty()) {
      return rows;
    }
    String query =
        "SELECT "
            + COLUMNS
            + " FROM journal_entry e WHERE e.id IN ("
            + String.join(",", Collections.nCopies(entries.size(), "?"))
            + ")";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int place = 0; place < entries.size(); place++) {
        statement.setBytes(place + 1, CanonicalBytes.bytesOf(entries.get(place)));
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(read(found, 1));
        }
      }
    }
    return rows;
  }

  /** Whether an entry has this object and this event. */
  static boolean has(Connection connection, String objectId, String eventType) throws SQLException {
    String query = "SELECT 1 FROM journal_entry WHERE object_id = ? AND event_type = ? LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, objectId);
      statement.setString(2, eventType);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static int bind(PreparedStatement statement, int first, SealedRow sealed)
      throws SQLException {
    JournalRow row = sealed.row();
    int place = first;
    statement.setBytes(place++, CanonicalBytes.bytesOf(row.id()));
    // Local date and time of UTC: the driver converts an instant to the zone of the JVM.
    statement.setObject(place++, local(row.at()));
    statement.setString(place++, row.caller().actor());
    statement.setString(place++, row.caller().client());
    bindText(statement, place++, row.caller().organisation());
    statement.setString(place++, row.caller().roles());
    statement.setString(place++, row.act().action());
    statement.setString(place++, row.act().objectType());
    bindText(statement, place++, row.act().objectId());
    bindText(statement, place++, row.purpose());
    statement.setString(place++, row.traceId());
    statement.setInt(place++, row.act().resultCount());
    statement.setString(place++, row.act().outcome());
    bindText(statement, place++, row.act().eventType());
    statement.setBytes(place++, row.act().evidence().map(HEX::parseHex).orElse(null));
    bindText(statement, place++, row.origin().map(Origin::code));
    statement.setObject(
        place++, row.origin().flatMap(Origin::datedAt).map(JournalRows::local).orElse(null));
    statement.setBytes(place++, sealed.mac());
    return place;
  }

  private static LocalDateTime local(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static void bindText(PreparedStatement statement, int place, Optional<String> value)
      throws SQLException {
    if (value.isPresent()) {
      statement.setString(place, value.get());
    } else {
      statement.setNull(place, Types.VARCHAR);
    }
  }

  /** The row under the cursor; its columns begin at {@code first}. */
  static SealedRow read(ResultSet found, int first) throws SQLException {
    Caller caller =
        new Caller(
            found.getString(first + 2),
            found.getString(first + 3),
            Optional.ofNullable(found.getString(first + 4)),
            found.getString(first + 5));
    Act act =
        new Act(
            found.getString(first + 6),
            found.getString(first + 7),
            Optional.ofNullable(found.getString(first + 8)),
            found.getInt(first + 11),
            found.getString(first + 12),
            Optional.ofNullable(found.getString(first + 13)),
            Optional.ofNullable(found.getBytes(first + 14)).map(HEX::formatHex));
    JournalRow row =
        new JournalRow(
            CanonicalBytes.idOf(found.getBytes(first)),
            found.getObject(first + 1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
            caller,
            act,
            origin(found, first + 15),
            Optional.ofNullable(found.getString(first + 9)),
            found.getString(first + 10));
    return new SealedRow(row, found.getBytes(first + 17));
  }

  private static Optional<Origin> origin(ResultSet found, int first) throws SQLException {
    Optional<Instant> dated =
        Optional.ofNullable(found.getObject(first + 1, LocalDateTime.class))
            .map(time -> time.toInstant(ZoneOffset.UTC));
    Optional<String> code = Optional.ofNullable(found.getString(first));
    // A date alone was never written: it makes an origin all the same, so that its MAC does not
    // hold.
    return code.isEmpty() && dated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Origin(code.orElse(""), dated));
  }
}
