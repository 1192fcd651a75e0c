package eu.vangnet.batch.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The right to seal one tenant's journal for a while. Each taking raises the fence, and each
 * transaction of the sealer locks the row and compares: clocks may differ and a sealer may sleep
 * through its time, yet two never write into one chain. Works on the connection of a unit of work.
 */
final class SealLease {
  private static final Duration LENGTH = Duration.ofSeconds(30);

  private final UUID holder;
  private final Clock clock;

  SealLease(UUID holder, Clock clock) {
    this.holder = holder;
    this.clock = clock;
  }

  /** Takes the lease; the fence of this taking, or nothing while another holds it. */
  OptionalLong take(Connection connection) throws SQLException {
    String take =
        "UPDATE journal_lease SET holder = ?, fence = fence + 1, expires_at = ?"
            + " WHERE id = 1 AND (expires_at <= ? OR expires_at > ?)";
    Instant now = clock.instant();
    try (PreparedStatement statement = connection.prepareStatement(take)) {
      statement.setString(1, holder.toString());
      statement.setObject(2, utc(now.plus(LENGTH)));
      statement.setObject(3, utc(now));
      // Further off than any lease lasts: taken under a clock that has gone back since.
      statement.setObject(4, utc(now.plus(LENGTH.multipliedBy(2))));
      if (statement.executeUpdate() == 0) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(fence(connection));
  }

  /**
   * Makes the transaction the only one that seals, until it ends.
   *
   * @throws LeaseLost when another sealer has taken over
   */
  void require(Connection connection, long fence) throws SQLException {
    if (fence(connection) != fence) {
      throw new LeaseLost();
    }
  }

  private static long fence(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT fence FROM journal_lease WHERE id = 1 FOR UPDATE");
        ResultSet found = statement.executeQuery()) {
      if (!found.next()) {
        throw new SQLException("the row of journal_lease is missing");
      }
      return found.getLong(1);
    }
  }

  /** Lets the next one in at once; one that was overtaken changes nothing. */
  void release(Connection connection, long fence) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "UPDATE journal_lease SET expires_at = ? WHERE id = 1 AND fence = ?")) {
      statement.setObject(1, utc(Instant.EPOCH));
      statement.setLong(2, fence);
      statement.executeUpdate();
    }
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Another sealer works on this tenant by now. */
  static final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost() {
      super("another sealer has taken over", null, false, false);
    }
  }
}
