package eu.vangnet.tenants;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.server.ClientSession;

/**
 * The data of the bound tenant. An entity manager exists only inside {@link #read} and {@link
 * #inTransaction}: it is an argument, never a field, and is closed when the work returns. Safe for
 * any number of threads; both methods throw {@link NoTenantBound}, {@link UnknownTenant}, {@link
 * TenantUnavailable} and, when no connection is free within two seconds, {@link NoConnection}.
 */
public class TenantDatabase {

  private final UnitsOfWork units;

  TenantDatabase(UnitsOfWork units) {
    this.units = units;
  }

  /** Reads on an autocommitted connection: one round trip per query, none around them. */
  public <T> T read(Function<EntityManager, T> work) {
    EntityManager em = units.open(TenantContext.current());
    try {
      return work.apply(em);
    } catch (RuntimeException e) {
      throw meaning(e);
    } finally {
      em.close();
    }
  }

  /**
   * Does the work in one READ COMMITTED transaction: committed when it returns, rolled back when it
   * throws anything.
   *
   * @throws OptimisticLockException when somebody else changed a row meanwhile
   */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager em = units.open(TenantContext.current());
    try {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } catch (RuntimeException e) {
      rollBack(em, e);
      throw meaning(e);
    } catch (Error e) {
      rollBack(em, e);
      throw e;
    } finally {
      em.close();
    }
  }

  /**
   * The unit of work's own connection, for the named few who write by JDBC beside the entities. It
   * is inside the transaction when there is one; whoever takes it does not close it.
   */
  public static Connection connection(EntityManager em) {
    if (!TenantContext.current().equals(em.getProperties().get(PinListener.TENANT))) {
      throw new ForeignUnitOfWork();
    }
    UnitOfWorkImpl unit = em.unwrap(UnitOfWorkImpl.class);
    if (em.getTransaction().isActive() && !unit.wasTransactionBegunPrematurely()) {
      // Reads before the first write run autocommitted; what JDBC writes must not. Begun twice, the
      // library would count two transactions and the commit would only end the inner one.
      unit.beginEarlyTransaction();
    }
    ClientSession session = (ClientSession) unit.getParent();
    if (!session.hasWriteConnection()) {
      // Left to itself the library would hand out one that all units of work share.
      session.getParent().acquireClientConnection(session);
    }
    Accessor accessor = session.getWriteConnections().values().iterator().next();
    accessor.incrementCallCount(session);
    accessor.decrementCallCount();
    return accessor.getConnection();
  }

  /**
   * What this unit of work has changed and flushed in rows with a sealed column since this was
   * asked last, in the order of the changes.
   */
  @SuppressWarnings("unchecked")
  public static List<RowChange> changes(EntityManager em) {
    List<RowChange> noted = (List<RowChange>) em.getProperties().get(ChangeListener.CHANGES);
    List<RowChange> changes = List.copyOf(noted);
    noted.clear();
    return changes;
  }

  /** Whatever becomes of the rollback, the caller learns why there was one. */
  private static void rollBack(EntityManager em, Throwable why) {
    try {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  /** What our own parts said, without the persistence library's wrapping. */
  private static RuntimeException meaning(RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NoConnection
          || cause instanceof ForeignUnitOfWork
          || cause instanceof NoTenantBound
          || cause instanceof TenantUnavailable
          || cause instanceof UnknownTenant) {
        return (RuntimeException) cause;
      }
      if (thrown instanceof RollbackException && cause instanceof OptimisticLockException stale) {
        return stale;
      }
    }
    return thrown;
  }
}
