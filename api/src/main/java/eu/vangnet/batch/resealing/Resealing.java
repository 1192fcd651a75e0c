package eu.vangnet.batch.resealing;

import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.platform.sealing.SealedColumn;
import eu.vangnet.tenants.DataKeys;
import eu.vangnet.tenants.DataKeys.DataKey;
import eu.vangnet.tenants.DataKeys.State;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantKeys.Place;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals every row of the bound tenant with its primary key. Small transactions; what is done stays
 * done, and whoever goes on finds what is left by the first bytes of each row.
 */
@Singleton
class Resealing {
  private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

  /** Few, because a row may be a piece of a file. */
  private static final int TOGETHER = 25;

  private static final int MOST_ROUNDS = 20;

  private final TenantKeys keys;
  private final DataKeys dataKeys;

  @Inject
  Resealing(TenantKeys keys, DataKeys dataKeys) {
    this.keys = keys;
    this.dataKeys = dataKeys;
  }

  /** Ends when no row is left under an old key. */
  void visit(TenantVisit visit) {
    List<DataKey> old = old();
    for (int round = 0; round < MOST_ROUNDS && left(visit, old) > 0; round++) {
      for (DataKey key : old) {
        columns(visit).forEach(column -> reseal(visit, column, key));
      }
    }
    requireNoneLeft(visit);
  }

  /**
   * Passes when nothing in the tenant's tables needs an old key.
   *
   * @throws WorkFailed rowsLeft
   */
  void requireNoneLeft(TenantVisit visit) {
    long left = left(visit, old());
    if (left > 0) {
      LOG.warn("{} rows of {} are left under an old key", left, visit.tenant().id());
      throw WorkFailed.again("rowsLeft");
    }
  }

  private List<DataKey> old() {
    return dataKeys.all().stream().filter(key -> key.state() == State.OLD).toList();
  }

  private void reseal(TenantVisit visit, SealedColumn column, DataKey key) {
    String after = "";
    List<SealedRows.Row> some;
    do {
      String from = after;
      some = visit.inTransaction(em -> resealSome(em, column, key, from));
      after = some.isEmpty() ? after : some.getLast().id();
    } while (some.size() == TOGETHER);
  }

  private List<SealedRows.Row> resealSome(
      EntityManager em, SealedColumn column, DataKey key, String after) {
    return on(
        em,
        rows -> {
          List<SealedRows.Row> some = rows.under(column, key.prefix(), after, TOGETHER);
          rows.pastTriggers(
              connection -> {
                for (SealedRows.Row row : some) {
                  rows.replace(column, row, renewed(column, row));
                }
                return some.size();
              });
          return some;
        });
  }

  private byte[] renewed(SealedColumn column, SealedRows.Row row) {
    Place place = new Place(column.table(), row.id(), SealedColumn.NAME);
    return keys.seal(keys.open(row.sealed(), place), place);
  }

  private long left(TenantVisit visit, List<DataKey> old) {
    List<SealedColumn> columns = columns(visit);
    return visit.inTransaction(
        em ->
            on(
                em,
                rows -> {
                  long left = 0;
                  for (SealedColumn column : columns) {
                    for (DataKey key : old) {
                      left += rows.count(column, key.prefix());
                    }
                  }
                  return left;
                }));
  }

  private static List<SealedColumn> columns(TenantVisit visit) {
    return visit.inTransaction(
        em -> {
          Set<String> there = on(em, SealedRows::tables);
          return SealedColumn.all(em).stream()
              .filter(column -> there.contains(column.table()))
              .toList();
        });
  }

  private static <T> T on(EntityManager em, Step<T> step) {
    try {
      return step.on(new SealedRows(TenantDatabase.connection(em)));
    } catch (SQLException failure) {
      throw new IllegalStateException("a sealed row cannot be read or replaced", failure);
    }
  }

  /** Statements on the tenant's rows. */
  @FunctionalInterface
  private interface Step<T> {
    T on(SealedRows rows) throws SQLException;
  }
}
