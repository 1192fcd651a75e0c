package eu.vangnet.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The tables of links and pending marks, by plain SQL on the connection of the caller's unit of
 * work.
 */
public final class ChainTable {
  private static final HexFormat HEX = HexFormat.of();
  private static final String LINK =
      "l.number, l.entry_id, l.intact, l.digest, l.previous, l.hash, l.sealed_at, l.signature";
  private static final int LINK_COLUMNS = 8;

  private ChainTable() {}

  /** The newest link; empty while nothing was sealed. */
  public static Optional<SignedLink> last(Connection connection) throws SQLException {
    return one(
        connection.prepareStatement(
            "SELECT " + LINK + " FROM journal_link l ORDER BY l.number DESC LIMIT 1"));
  }

  /** The link with this number. */
  public static Optional<SignedLink> at(Connection connection, long number) throws SQLException {
    PreparedStatement query =
        connection.prepareStatement("SELECT " + LINK + " FROM journal_link l WHERE l.number = ?");
    query.setLong(1, number);
    return one(query);
  }

  private static Optional<SignedLink> one(PreparedStatement query) throws SQLException {
    try (query;
        ResultSet found = query.executeQuery()) {
      return found.next() ? Optional.of(link(found)) : Optional.empty();
    }
  }

  /** Committed entries that wait, oldest first. */
  public static List<PendingEntry> pending(Connection connection, int limit) throws SQLException {
    return pendingAfter(connection, Optional.empty(), limit);
  }

  /** Committed entries that wait, with identifiers above this one where it is given. */
  static List<PendingEntry> pendingAfter(Connection connection, Optional<UUID> above, int limit)
      throws SQLException {
    String query =
        "SELECT p.entry_id, l.number, "
            + JournalRows.COLUMNS
            + " FROM journal_pending p LEFT JOIN journal_entry e ON e.id = p.entry_id"
            + " LEFT JOIN journal_link l ON l.entry_id = p.entry_id"
            + (above.isPresent() ? " WHERE p.entry_id > ?" : "")
            + " ORDER BY p.entry_id LIMIT ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      if (above.isPresent()) {
        statement.setBytes(1, CanonicalBytes.bytesOf(above.get()));
      }
      statement.setInt(above.isPresent() ? 2 : 1, limit);
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
  public static void append(Connection connection, List<SignedLink> links) throws SQLException {
    if (links.isEmpty()) {
      return;
    }
    String insert =
        "INSERT INTO journal_link"
            + " (number, entry_id, intact, digest, previous, hash, sealed_at, signature) VALUES "
            + String.join(",", Collections.nCopies(links.size(), "(?,?,?,?,?,?,?,?)"));
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      int place = 1;
      for (SignedLink signed : links) {
        JournalLink link = signed.link();
        statement.setLong(place++, link.number());
        statement.setBytes(place++, CanonicalBytes.bytesOf(link.entry()));
        statement.setBoolean(place++, link.intact());
        statement.setBytes(place++, HEX.parseHex(link.digest()));
        statement.setBytes(place++, HEX.parseHex(link.previous()));
        statement.setBytes(place++, HEX.parseHex(link.hash()));
        statement.setObject(place++, LocalDateTime.ofInstant(signed.sealedAt(), ZoneOffset.UTC));
        statement.setBytes(place++, HEX.parseHex(signed.signature()));
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

  /** Links from a number on with their entries, in order. */
  static List<LinkedEntry> from(Connection connection, long number, int limit) throws SQLException {
    String query =
        "SELECT "
            + LINK
            + ", "
            + JournalRows.COLUMNS
            + " FROM journal_link l LEFT JOIN journal_entry e ON e.id = l.entry_id"
            + " WHERE l.number >= ? ORDER BY l.number LIMIT ?";
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

  /**
   * The first entry that neither has a number nor waits for one, among those whose identifiers are
   * above the one and up to the other, where these are given.
   */
  static Optional<SealedRow> stray(Connection connection, Optional<UUID> above, Optional<UUID> upTo)
      throws SQLException {
    String query =
        "SELECT "
            + JournalRows.COLUMNS
            + " FROM journal_entry e LEFT JOIN journal_link l ON l.entry_id = e.id"
            + " LEFT JOIN journal_pending p ON p.entry_id = e.id"
            + " WHERE l.number IS NULL AND p.entry_id IS NULL"
            + (above.isPresent() ? " AND e.id > ?" : "")
            + (upTo.isPresent() ? " AND e.id <= ?" : "")
            + " ORDER BY e.id LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      int place = 1;
      for (UUID bound : Stream.concat(above.stream(), upTo.stream()).toList()) {
        statement.setBytes(place++, CanonicalBytes.bytesOf(bound));
      }
      try (ResultSet found = statement.executeQuery()) {
        return found.next() ? entry(found, 1) : Optional.empty();
      }
    }
  }

  private static Optional<SealedRow> entry(ResultSet found, int first) throws SQLException {
    return found.getBytes(first) == null
        ? Optional.empty()
        : Optional.of(JournalRows.read(found, first));
  }

  private static SignedLink link(ResultSet found) throws SQLException {
    JournalLink link =
        new JournalLink(
            found.getLong(1),
            CanonicalBytes.idOf(found.getBytes(2)),
            // A truth value is one byte here, and only one of its values is the one that was
            // sealed.
            found.getInt(3) == 1,
            HEX.formatHex(found.getBytes(4)),
            HEX.formatHex(found.getBytes(5)),
            HEX.formatHex(found.getBytes(6)));
    byte[] signature = found.getBytes(8);
    return new SignedLink(
        link,
        found.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC),
        signature == null ? "" : HEX.formatHex(signature));
  }
}
