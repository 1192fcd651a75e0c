package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A copy of the registry, at most two seconds old. It holds what is registered and nothing else, so
 * a name that does not exist costs one look into a map, and no number of such names fills it.
 */
final class Registry {

  /** From this age one caller renews the copy while the others go on with it. */
  private static final Duration AGEING = Duration.ofSeconds(1);

  /** From this age nobody goes on with it. */
  private static final Duration TOO_OLD = Duration.ofSeconds(2);

  /**
   * A tenant, and why its data cannot be used at present, if so.
   *
   * @param trouble in words for the operator
   */
  record Entry(Tenant tenant, Optional<String> trouble, Custody custody) {}

  private record Copy(
      long changes,
      long readAt,
      NavigableMap<TenantId, Entry> tenants,
      Map<String, Issuer> issuers,
      Map<Revocable, Instant> revoked) {}

  private final ControlDatabase control;
  private final Clock clock;
  private final ReentrantLock renewing = new ReentrantLock();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private volatile Copy copy;

  Registry(ControlDatabase control, Clock clock) {
    this.control = control;
    this.clock = clock;
    this.copy = control.read(connection -> whole(new RegistryRows(connection), clock.millis()));
  }

  Optional<Entry> find(TenantId tenant) {
    return Optional.ofNullable(fresh().tenants().get(tenant));
  }

  Optional<Issuer> issuer(String url) {
    return Optional.ofNullable(fresh().issuers().get(url));
  }

  /** What is revoked, and until when. */
  Map<Revocable, Instant> revoked() {
    return fresh().revoked();
  }

  /** What is to be known of the tenant's keys; an unknown tenant has none and never had any. */
  Custody custody(TenantId tenant) {
    return find(tenant).map(Entry::custody).orElse(Custody.FIRST);
  }

  /** As {@link #custody}, from the copy in memory, however old. */
  Custody known(TenantId tenant) {
    Entry entry = copy.tenants().get(tenant);
    return entry == null ? Custody.FIRST : entry.custody();
  }

  /** Calls back whenever this server has seen a change, on the thread that saw it. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  Collection<Issuer> issuers() {
    return fresh().issuers().values();
  }

  NavigableMap<TenantId, Entry> tenants() {
    return fresh().tenants();
  }

  /** Changes the registry in one transaction; this server sees the change at once. */
  <T> T change(SqlWork<T> work) {
    T result =
        control.inTransaction(
            connection -> {
              // First, because its row lock makes changes wait for each other: no races to settle.
              Sql.update(connection, "UPDATE registry SET changes = changes + 1 WHERE id = 1");
              return work.on(connection);
            });
    renewing.lock();
    try {
      renew();
    } finally {
      renewing.unlock();
    }
    return result;
  }

  /** Reads what the copy does not hold. */
  <T> T read(SqlWork<T> work) {
    return control.read(work);
  }

  /** As {@link #find}, from the database itself. */
  Optional<Entry> latest(TenantId tenant) {
    renewing.lock();
    try {
      renew();
    } finally {
      renewing.unlock();
    }
    return Optional.ofNullable(copy.tenants().get(tenant));
  }

  /** As {@link #find}, inside a change that is not committed yet. */
  static Optional<Tenant> inside(Connection connection, TenantId tenant) throws SQLException {
    return Optional.ofNullable(new RegistryRows(connection).tenants().get(tenant))
        .map(Entry::tenant);
  }

  private Copy fresh() {
    if (younger(AGEING)) {
      return copy;
    }
    if (younger(TOO_OLD)) {
      if (renewing.tryLock()) {
        renewAndUnlock(AGEING);
      }
      return copy;
    }
    awaitTurn();
    renewAndUnlock(TOO_OLD);
    return copy;
  }

  /**
   * Not for ever: while control does not answer, callers shall not queue for their turn to fail.
   */
  private void awaitTurn() {
    try {
      if (renewing.tryLock(Pools.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new NoConnection("the registry", null);
  }

  private void renewAndUnlock(Duration age) {
    try {
      if (!younger(age)) {
        renew();
      }
    } finally {
      renewing.unlock();
    }
  }

  private boolean younger(Duration age) {
    long passed = clock.millis() - copy.readAt();
    return passed >= 0 && passed < age.toMillis();
  }

  /** One small read when nothing changed. The time is taken before reading: never too young. */
  private void renew() {
    long now = clock.millis();
    Copy old = copy;
    copy =
        control.read(
            connection -> {
              RegistryRows rows = new RegistryRows(connection);
              return rows.changes() == old.changes()
                  ? new Copy(old.changes(), now, old.tenants(), old.issuers(), old.revoked())
                  : whole(rows, now);
            });
    if (copy.changes() != old.changes()) {
      watchers.forEach(Runnable::run);
    }
  }

  /** The counter is read first: a change made meanwhile is then seen as one next time. */
  private static Copy whole(RegistryRows rows, long now) throws SQLException {
    long changes = rows.changes();
    return new Copy(changes, now, rows.tenants(), rows.issuers(), rows.revoked());
  }
}
