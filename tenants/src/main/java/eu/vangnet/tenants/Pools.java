package eu.vangnet.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * One small pool per active tenant, under that tenant's own account. A pool nobody uses is closed
 * after a while, or sooner when its cell's budget is spent and somebody else has no connection at
 * all.
 */
final class Pools implements AutoCloseable {

  /** How long a caller waits for a connection. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  /** A pool used a moment ago is not closed for somebody's second connection. */
  private static final Duration RESTING = Duration.ofSeconds(1);

  private static final int REMEMBERED = 1_000;

  private final Registry registry;
  private final Accounts accounts;
  private final Cells cells;
  private final Map<String, CellBudget> budgets;
  private final Duration idle;

  /** With their passwords, so that a pool that comes back does not ask the registry again. */
  private final Cache<TenantId, DataSource> sources =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  private final Map<TenantId, TenantPool> open = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("tenant-pools").factory());

  Pools(
      Registry registry,
      Accounts accounts,
      Cells cells,
      Map<String, CellBudget> budgets,
      Duration idle) {
    this.registry = registry;
    this.accounts = accounts;
    this.cells = cells;
    this.budgets = Map.copyOf(budgets);
    this.idle = idle;
    long often = Math.max(10, idle.toMillis() / 4);
    scheduler.scheduleWithFixedDelay(this::closeIdle, often, often, TimeUnit.MILLISECONDS);
  }

  /**
   * A connection to the tenant's own schema; closing it gives it back.
   *
   * @throws NoConnection when none is to be had in time
   * @throws TenantUnavailable when the tenant's data cannot be used
   * @throws UnknownTenant when there is no such tenant
   */
  Connection connection(TenantId tenant) {
    Registry.Entry entry = registry.find(tenant).orElseThrow(() -> new UnknownTenant(tenant));
    entry
        .trouble()
        .ifPresent(
            reason -> {
              throw new TenantUnavailable(tenant, reason);
            });
    try {
      return enter(entry.tenant()).connection();
    } catch (SQLException e) {
      throw new NoConnection("tenant " + tenant, e);
    }
  }

  private TenantPool enter(Tenant tenant) {
    TenantPool known = open.computeIfPresent(tenant.id(), (id, pool) -> pool.enter());
    if (known != null) {
      return known;
    }
    DataSource source = sources.get(tenant.id(), id -> source(tenant));
    return open.compute(
        tenant.id(), (id, pool) -> (pool == null ? pool(tenant, source) : pool).enter());
  }

  private DataSource source(Tenant tenant) {
    Cell cell = cells.of(tenant);
    String account = cells.names().account(tenant.id());
    String password =
        accounts
            .password(cell.name(), account)
            .orElseThrow(() -> new TenantUnavailable(tenant.id(), "it has no database account"));
    return cell.pooled(cells.names().schema(tenant.id()), account, password);
  }

  private TenantPool pool(Tenant tenant, DataSource source) {
    CellBudget budget = budgets.get(tenant.cell());
    DataSource counted = new RoutedDataSource(() -> budget.open(source, new AskingPool(tenant)));
    return new TenantPool(tenant.id(), cells.of(tenant), counted, scheduler, idle);
  }

  /** The least recently used idle pool goes first; if all work, the largest one gives some up. */
  private void makeRoom(Tenant asking, boolean first) {
    boolean closed =
        open.entrySet().stream()
            .filter(other -> !other.getKey().equals(asking.id()))
            .filter(other -> other.getValue().cell().name().equals(asking.cell()))
            .filter(other -> other.getValue().idle() && other.getValue().connections() > 0)
            .filter(other -> first || other.getValue().unusedFor().compareTo(RESTING) > 0)
            .sorted(
                Comparator.comparing(
                        (Map.Entry<TenantId, TenantPool> other) -> other.getValue().unusedFor())
                    .reversed())
            .map(Map.Entry::getKey)
            .anyMatch(this::closeIfIdle);
    if (!closed && first) {
      open.values().stream()
          .filter(pool -> pool.cell().name().equals(asking.cell()) && pool.connections() > 1)
          .max(Comparator.comparingInt(TenantPool::connections))
          .ifPresent(TenantPool::yieldConnections);
    }
  }

  private void closeIdle() {
    open.forEach(
        (tenant, pool) -> {
          if (pool.unusedFor().compareTo(idle) > 0) {
            closeIfIdle(tenant);
          }
        });
  }

  /** Taken from the map first, under its lock, so that nobody can enter what is being closed. */
  private boolean closeIfIdle(TenantId tenant) {
    TenantPool[] removed = new TenantPool[1];
    open.computeIfPresent(
        tenant,
        (id, pool) -> {
          if (!pool.idle()) {
            return pool;
          }
          removed[0] = pool;
          return null;
        });
    if (removed[0] != null) {
      removed[0].close();
    }
    return removed[0] != null;
  }

  /** Closes the tenant's pool whatever it does: the tenant is being erased. */
  void drop(TenantId tenant) {
    sources.invalidate(tenant);
    TenantPool pool = open.remove(tenant);
    if (pool != null) {
      pool.close();
    }
  }

  /** Pools that are open now. */
  int size() {
    return open.size();
  }

  /** Connections in use now. */
  int active() {
    return open.values().stream().mapToInt(TenantPool::active).sum();
  }

  /** Connections that are open now, in use or not. */
  int connections() {
    return open.values().stream().mapToInt(TenantPool::connections).sum();
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
    open.keySet().forEach(this::drop);
  }

  /** What the budget wants to know of a tenant's pool. */
  private final class AskingPool implements CellBudget.Asking {

    private final Tenant tenant;

    AskingPool(Tenant tenant) {
      this.tenant = tenant;
    }

    @Override
    public boolean hasNone() {
      TenantPool pool = open.get(tenant.id());
      return pool == null || pool.connections() == 0;
    }

    @Override
    public boolean wantsOne() {
      TenantPool pool = open.get(tenant.id());
      return pool != null && pool.waiting() > 0;
    }

    @Override
    public void makeRoom() {
      Pools.this.makeRoom(tenant, hasNone());
    }
  }
}
