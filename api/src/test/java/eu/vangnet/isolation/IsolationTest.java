package eu.vangnet.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * On a product of its own, because the whole of it is to work within forty connections and with
 * short patience.
 */
@Tag("database")
class IsolationTest {
  private static final int TENANTS = 20;
  private static final int OPERATIONS = 20_000;

  /** What a server has for tenants when so many share the database of the tests. */
  private static final int BUDGET = 41;

  private static final String REPLICAS = "11";

  private static Product product;
  private static Crowd crowd;

  @BeforeAll
  static void tenants() {
    System.setProperty("vangnet.replicas", REPLICAS);
    System.setProperty("server.idle-connection-timeout", "PT5S");
    System.setProperty("server.idle-connection-period", "PT1S");
    product = Product.started();
    crowd = new Crowd(product, TENANTS);
  }

  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void underEverythingThatClientsDoNoAnswerAndNoRowHoldsAForeignMarker() throws Exception {
    MarkedTenant first = crowd.tenants().getFirst();
    String prefix = System.getProperty("vangnet.schema-prefix");
    Traffic traffic;
    List<String> saidToStalled;
    int connections;
    try (ConnectionCount count = ConnectionCount.begin(prefix);
        Obstruction obstruction = Obstruction.begin(first);
        Stalled stalled = Stalled.begin(product, crowd.tenants())) {
      traffic = crowd.send(OPERATIONS);
      assertThat(obstruction.held()).isTrue();
      saidToStalled = stalled.answers();
      connections = count.most();
    }
    System.out.printf(
        "isolation: %d operations, %s, at most %d connections%n", OPERATIONS, traffic, connections);

    assertThat(traffic.leaks()).isEmpty();
    assertThat(crowd.foreignRows()).isEmpty();
    assertThat(connections).as("the budget is used and kept").isBetween(BUDGET / 2, BUDGET);
    assertThat(saidToStalled).isNotEmpty().allSatisfy(IsolationTest::holdsNoMarker);
    assertThat(traffic.count(201)).isPositive();
    assertThat(traffic.count(404)).as("foreign ids").isPositive();
    assertThat(traffic.count(400)).as("foreign cursors and bad input").isPositive();
    assertThat(traffic.serverErrors()).as("requests that found no connection").isPositive();
    assertThat(traffic.count(500)).isZero();
    assertThat(traffic.aborted()).isPositive();
    assertThat(traffic.handOversRefused()).as("what the pin refuses").isPositive();
  }

  private static void holdsNoMarker(String answer) {
    assertThat(answer).doesNotContain("marker");
  }

  @Test
  void theDatabaseRefusesEveryOtherSchemaOnARequestsOwnConnection() {
    String foreign = schema(crowd.tenants().get(1));
    for (String sql :
        List.of(
            "select * from " + foreign + ".case_signal",
            "insert into " + foreign + ".idempotency_record select * from idempotency_record",
            "delete from " + foreign + ".journal_pending",
            "select * from " + foreign.replaceFirst("_t_.*", "_control") + ".tenant",
            "create table mine (id int)",
            "drop trigger case_note_is_kept")) {
      assertThat(refusal(crowd.tenants().getFirst(), sql)).as(sql).isIn(1142, 1044, 1227);
    }
  }

  private static int refusal(MarkedTenant tenant, String sql) {
    return new TenantRows(product, tenant)
        .onConnection(
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
    return new TenantRows(product, tenant).onConnection(Connection::getCatalog);
  }
}
