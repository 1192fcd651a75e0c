package eu.vangnet.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Product;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
class IsolationTest {
  private static final int TENANTS = 20;
  private static final int THREADS = 64;
  private static final int OPERATIONS = 20_000;
  private static final long SEED = 20_261_123L;

  private static Product product;
  private static List<MarkedTenant> tenants;

  @BeforeAll
  static void tenants() {
    product = Product.started();
    List<MarkedTenant> made = new ArrayList<>();
    for (int number = 0; number < TENANTS; number++) {
      made.add(MarkedTenant.create(product));
    }
    tenants = List.copyOf(made);
  }

  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void underEverythingThatClientsDoNoAnswerAndNoJournalHoldsAForeignMarker() throws Exception {
    Traffic traffic = new Traffic(product, tenants);
    List<Future<?>> running = new ArrayList<>();
    Semaphore turns = new Semaphore(THREADS);
    try (Obstruction obstruction = Obstruction.begin(tenants.getFirst());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < OPERATIONS; number++) {
        Random chance = new Random(SEED + number);
        turns.acquire();
        running.add(
            threads.submit(
                () -> {
                  try {
                    traffic.operate(chance);
                  } finally {
                    turns.release();
                  }
                }));
      }
      for (Future<?> operation : running) {
        operation.get();
      }
      assertThat(obstruction.held()).isTrue();
    }
    System.out.println("isolation: " + OPERATIONS + " operations, " + traffic);

    assertThat(traffic.leaks()).isEmpty();
    assertThat(traffic.count(201)).isPositive();
    assertThat(traffic.count(404)).as("foreign ids").isPositive();
    assertThat(traffic.count(400)).as("foreign cursors and bad input").isPositive();
    assertThat(traffic.serverErrors()).as("requests that found no connection").isPositive();
    assertThat(traffic.count(500)).isZero();
    assertThat(traffic.aborted()).isPositive();
    tenants.forEach(IsolationTest::assertOwnRowsOnly);
  }

  @Test
  void theDatabaseRefusesEveryOtherSchemaOnARequestsOwnConnection() {
    String foreign = schema(tenants.get(1));
    for (String sql :
        List.of(
            "select * from " + foreign + ".case_signal",
            "insert into " + foreign + ".idempotency_record select * from idempotency_record",
            "delete from " + foreign + ".journal_pending",
            "select * from " + foreign.replaceFirst("_t_.*", "_control") + ".tenant",
            "create table mine (id int)",
            "drop trigger case_note_is_kept")) {
      assertThat(refusal(tenants.getFirst(), sql)).as(sql).isIn(1142, 1044, 1227);
    }
  }

  private static int refusal(MarkedTenant tenant, String sql) {
    return onConnection(
        tenant,
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return 0;
          } catch (SQLException refused) {
            return refused.getErrorCode();
          }
        });
  }

  private static String schema(MarkedTenant tenant) {
    return onConnection(tenant, Connection::getCatalog);
  }

  private static void assertOwnRowsOnly(MarkedTenant tenant) {
    String rows = onConnection(tenant, IsolationTest::journalAndSources);
    assertThat(rows).contains(tenant.marker());
    tenants.stream()
        .filter(other -> !other.equals(tenant))
        .forEach(other -> assertThat(rows).doesNotContain(other.marker()));
  }

  private static String journalAndSources(Connection connection) throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String table : List.of("journal_entry", "case_signal", "idempotency_record")) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select * from " + table)) {
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
          for (int column = 1; column <= columns.getColumnCount(); column++) {
            all.append(rows.getString(column)).append(' ');
          }
        }
      }
    }
    return all.toString();
  }

  /** Something done with a tenant's own connection. */
  @FunctionalInterface
  interface OnConnection<T> {
    T apply(Connection connection) throws SQLException;
  }

  private static <T> T onConnection(MarkedTenant tenant, OnConnection<T> work) {
    TenantDatabase database = product.bean(TenantDatabase.class);
    return TenantContext.call(
        tenant.id(),
        () ->
            database.read(
                em -> {
                  try {
                    return work.apply(TenantDatabase.connection(em));
                  } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                  }
                }));
  }
}
