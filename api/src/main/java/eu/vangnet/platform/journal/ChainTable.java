package eu.vangnet.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
 * The tables of links and pending marks, by plain SQL on the connection of the caller's unit of
 * work.
 */
public final class ChainTable {
  private static final HexFormat HEX = HexFormat.of();
  private static final String LINK = "l.number, l.entry_id, l.intact, l.digest, l.previous, l.hash";
  private static final int LINK_COLUMNS = 6;

  private ChainTable() {}

  /** The newest link; empty while nothing was sealed. */
  public static Optional<JournalLink> last(Connection connection) throws SQLException {
    return one(
        connection.prepareStatement(
            "SELECT " + LINK + " FROM journal_link l ORDER BY l.number DESC LIMIT 1"));
  }

  /** The link with this number. */
  public static Optional<JournalLink> at(Connection connection, long number) throws SQLException {
    PreparedStatement query =
        connection.prepareStatement("SELECT " + LINK + " FROM journal_link l WHERE l.number = ?");
    query.setLong(1, number);
    return one(query);
  }

  private static Optional<JournalLink> one(PreparedStatement query) throws SQLException {
    try (query;
        ResultSet found = query.executeQuery()) {
      return found.next() ? Optional.of(link(found)) : Optional.empty();
    }
  }

  /** Committed entries that wait, oldest first. */
  public static List<PendingEntry> pending(Connection connection, int limit) throws SQLException {
    String query =
        "SELECT p.entry_id, l.number, "
            + JournalRows.COLUMNS
            + " FROM journal_pending p LEFT JOIN journal_entry e ON e.id = p.entry_id"
            + " LEFT JOIN journal_link l ON l.entry_id = p.entry_id"
            + " ORDER BY p.entry_id LIMIT ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setInt(1, limit);
      List<PendingEntry> waiting = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          UUID id = CanonicalBytes.idOf(found.getBytes(1));
          waiting.add(new PendingEntry(id, entry(found, 3), found.getObject(2) != null));
        }
      }
      return waiting;
    }
  }

  /** Adds links at the end of the chain. */
  public static void append(Connection connection, List<JournalLink> links, Instant sealedAt)
      throws SQLException {
    if (links.isEmpty()) {
      return;
    }
    String insert =
        "INSERT INTO journal_link"
            + " (number, entry_id, intact, digest, previous, hash, sealed_at) VALUES "
            + String.join(",", Collections.nCopies(links.size(), "(?,?,?,?,?,?,?)"));
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      int place = 1;
      for (JournalLink link : links) {
        statement.setLong(place++, link.number());
        statement.setBytes(place++, CanonicalBytes.bytesOf(link.entry()));
        statement.setBoolean(place++, link.intact());
        statement.setBytes(place++, HEX.parseHex(link.digest()));
        statement.setBytes(place++, HEX.parseHex(link.previous()));
        statement.setBytes(place++, HEX.parseHex(link.hash()));
        statement.setObject(place++, LocalDateTime.ofInstant(sealedAt, ZoneOffset.UTC));
      }
      statement.executeUpdate();
    }
  }

  /** Takes the marks of these entries away. */
  public static void settle(Connection connection, List<PendingEntry> entries) throws SQLException {
    if (entries.isEmpty()) {
      return;
    }
    String delete =
        "DELETE FROM journal_pending WHERE entry_id IN ("
            + String.join(",", Collections.nCopies(entries.size(), "?"))
            + ")";
    try (PreparedStatement statement = connection.prepareStatement(delete)) {
      int place = 1;
      for (PendingEntry entry : entries) {
        statement.setBytes(place++, CanonicalBytes.bytesOf(entry.id()));
      }
      statement.executeUpdate();
    }
  }

  /** Links after a number with their entries, in order. */
  static List<LinkedEntry> after(Connection connection, long number, int limit)
      throws SQLException {
    String query =
        "SELECT "
            + LINK
            + ", "
            + JournalRows.COLUMNS
            + " FROM journal_link l LEFT JOIN journal_entry e ON e.id = l.entry_id"
            + " WHERE l.number > ? ORDER BY l.number LIMIT ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, number);
      statement.setInt(2, limit);
      List<LinkedEntry> links = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          links.add(new LinkedEntry(link(found), entry(found, LINK_COLUMNS + 1)));
        }
      }
      return links;
    }
  }

  /** An entry that neither has a number nor waits for one: it did not come through the product. */
  static Optional<UUID> stray(Connection connection) throws SQLException {
    String query =
        "SELECT e.id FROM journal_entry e LEFT JOIN journal_link l ON l.entry_id = e.id"
            + " LEFT JOIN journal_pending p ON p.entry_id = e.id"
            + " WHERE l.number IS NULL AND p.entry_id IS NULL ORDER BY e.id LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet found = statement.executeQuery()) {
      return found.next() ? Optional.of(CanonicalBytes.idOf(found.getBytes(1))) : Optional.empty();
    }
  }

  private static Optional<SealedRow> entry(ResultSet found, int first) throws SQLException {
    return found.getBytes(first) == null
        ? Optional.empty()
        : Optional.of(JournalRows.read(found, first));
  }

  private static JournalLink link(ResultSet found) throws SQLException {
    return new JournalLink(
        found.getLong(1),
        CanonicalBytes.idOf(found.getBytes(2)),
        found.getBoolean(3),
        HEX.formatHex(found.getBytes(4)),
        HEX.formatHex(found.getBytes(5)),
        HEX.formatHex(found.getBytes(6)));
  }
}
