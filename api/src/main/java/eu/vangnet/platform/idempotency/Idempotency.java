package eu.vangnet.platform.idempotency;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a thing once per key, in the transaction of the thing itself: what was acknowledged is
 * found again after a crash, and what was not is made at most once by a repetition.
 */
@Singleton
public class Idempotency {
  /** How long a key is remembered. */
  public static final Duration KEPT = Duration.ofHours(24);

  private static final Set<Integer> BUSY = Set.of(1205, 1213, 1062, 3572);

  private final Clock clock;
  private final TenantKeys keys;

  /**
   * Measures the age of keys by this clock, and signs what it remembers of a request: a plain hash
   * in a stolen table would tell who guesses the request that the guess is right.
   */
  @Inject
  public Idempotency(Clock clock, TenantKeys keys) {
    this.clock = clock;
    this.keys = keys;
  }

  /**
   * Runs the work unless a request with the same key has done it.
   *
   * @param em the unit of work of the thing that is made
   * @param key the caller's key with the fingerprint of the request
   * @param planned the identifier and address that the thing will have
   * @param work makes the thing
   * @return what was planned, or what an earlier request made
   * @throws ProblemException 422 when the key was used for another request, 409 while the same
   *     request is being worked on
   */
  public Made once(EntityManager em, CreationKey key, Made planned, Runnable work) {
    Connection connection = TenantDatabase.connection(em);
    try {
      Optional<Made> earlier = find(connection, key);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      claim(connection, key, planned);
    } catch (SQLException failure) {
      throw refusal(failure);
    }
    work.run();
    return planned;
  }

  /**
   * What an earlier request with the same key made, for who has costly work to do before {@link
   * #once}; nothing is claimed.
   *
   * @throws ProblemException as {@link #once}
   */
  public Optional<Made> earlier(EntityManager em, CreationKey key) {
    try {
      return find(TenantDatabase.connection(em), key);
    } catch (SQLException failure) {
      throw refusal(failure);
    }
  }

  private static RuntimeException refusal(SQLException failure) {
    return BUSY.contains(failure.getErrorCode())
        ? new ProblemException(ProblemType.REQUEST_IN_PROGRESS)
        : new IllegalStateException("the idempotency record cannot be used", failure);
  }

  private Optional<Made> find(Connection connection, CreationKey key) throws SQLException {
    String sql =
        "select request_mac, object_id, location, created_at from idempotency_record"
            + " where caller = ? and idempotency_key = ? for update nowait";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, key.caller());
      statement.setString(2, key.key());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        if (row.getObject(4, LocalDateTime.class).isBefore(now().minus(KEPT))) {
          forget(connection, key);
          return Optional.empty();
        }
        if (!keys.macMatches(row.getBytes(1), key.requestHash())) {
          throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(new Made(UUID.fromString(row.getString(2)), row.getString(3), true));
      }
    }
  }

  private static void forget(Connection connection, CreationKey key) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "delete from idempotency_record where caller = ? and idempotency_key = ?")) {
      statement.setBytes(1, key.caller());
      statement.setString(2, key.key());
      statement.executeUpdate();
    }
  }

  private void claim(Connection connection, CreationKey key, Made planned) throws SQLException {
    String sql =
        "insert into idempotency_record"
            + " (caller, idempotency_key, request_mac, status, object_id, location, created_at)"
            + " values (?, ?, ?, 201, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, key.caller());
      statement.setString(2, key.key());
      statement.setBytes(3, keys.mac(key.requestHash()));
      statement.setString(4, planned.id().toString());
      statement.setString(5, planned.location());
      statement.setObject(6, now());
      statement.executeUpdate();
    }
  }

  /** How many records are older than that moment; counting stops at {@code atMost}. */
  static int countOlder(EntityManager em, Instant until, int atMost) {
    String sql =
        "select count(*) from (select 1 from idempotency_record where created_at <= ?"
            + " limit ?) older";
    try (PreparedStatement statement = TenantDatabase.connection(em).prepareStatement(sql)) {
      statement.setObject(1, utc(until));
      statement.setInt(2, atMost);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException failure) {
      throw unusable(failure);
    }
  }

  /** Forgets some records that are older than that moment; how many. */
  static int forgetOlder(EntityManager em, Instant until, int atMost) {
    String sql = "delete from idempotency_record where created_at <= ? limit ?";
    try (PreparedStatement statement = TenantDatabase.connection(em).prepareStatement(sql)) {
      statement.setObject(1, utc(until));
      statement.setInt(2, atMost);
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw unusable(failure);
    }
  }

  /** Forgets what was made of an object or below its address, for the object is erased. */
  static void forgetAbout(EntityManager em, UUID object) {
    String sql = "delete from idempotency_record where object_id = ? or location like ?";
    try (PreparedStatement statement = TenantDatabase.connection(em).prepareStatement(sql)) {
      statement.setString(1, object.toString());
      statement.setString(2, "%" + object + "%");
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw unusable(failure);
    }
  }

  private static IllegalStateException unusable(SQLException failure) {
    return new IllegalStateException("the idempotency records cannot be used", failure);
  }

  private LocalDateTime now() {
    return utc(clock.instant());
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
