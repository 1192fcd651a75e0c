package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.batch.records.Fences;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.function.Function;

/** The visit of one tenant, whose own schema holds the fence. For one thread. */
final class Visit extends Run implements TenantVisit {
  private final TenantDatabase database;
  private final Tenant tenant;
  private final String stage;
  private final Resting resting;
  private boolean finished;

  Visit(ActiveJob job, TenantDatabase database, Tenant tenant, String stage, Resting resting) {
    super(job);
    this.database = database;
    this.tenant = tenant;
    this.stage = stage;
    this.resting = resting;
  }

  @Override
  public Tenant tenant() {
    return tenant;
  }

  /** Whether a worker before has finished it and died before it could put that on record. */
  boolean wasFinishedBefore() {
    return database.inTransaction(this::isDone);
  }

  /** What is left when the work has returned. */
  void finishIfLeftOpen() {
    if (!finished) {
      finish(transaction -> tenant);
    }
  }

  @Override
  public <T> T inTransaction(Function<EntityManager, T> work) {
    return database.inTransaction(
        transaction -> {
          isDone(transaction);
          T result = work.apply(transaction);
          requireLease(transaction);
          return result;
        });
  }

  @Override
  public <T> T finish(Function<EntityManager, T> work) {
    T result =
        inTransaction(
            transaction -> {
              T made = work.apply(transaction);
              complete(transaction);
              return made;
            });
    finished = true;
    return result;
  }

  /**
   * The row lock holds off a worker that takes over meanwhile; the question to control, last,
   * refuses one that was held off or slept itself.
   */
  @Override
  public void requireLease(EntityManager transaction) {
    isDone(transaction);
    transaction.flush();
    requireLease();
  }

  private boolean isDone(EntityManager transaction) {
    if (resting.rests(tenant.id())) {
      throw WorkFailed.forGood("tenantRests");
    }
    try {
      return Fences.isDone(TenantDatabase.connection(transaction), job(), stage, fence());
    } catch (SQLException refused) {
      throw new FenceUnreachable(refused);
    }
  }

  private void complete(EntityManager transaction) {
    try {
      Fences.complete(TenantDatabase.connection(transaction), job(), stage);
    } catch (SQLException refused) {
      throw new FenceUnreachable(refused);
    }
  }
}
