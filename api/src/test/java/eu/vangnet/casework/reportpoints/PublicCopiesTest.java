package eu.vangnet.casework.reportpoints;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.reportpoints.DirectoryLook;
import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What everybody reads is what the tenant has, whatever went wrong between the two. */
@Tag("database")
class PublicCopiesTest {
  private static final Product PRODUCT = Product.started();
  private static final String PATH = "/v1/report-points";
  private static final String PREFIX = System.getProperty("vangnet.schema-prefix");
  private static final String PUBLIC = PREFIX + "_publication";

  /** Of a kind that holds no cases, because the round must come to those too. */
  private final TenantId tenant = PRODUCT.tenant(TenantKind.TRAINING_PROVIDER, Map.of());

  private final String schema = PREFIX + "_t_" + tenant.value().replace('-', '_');
  private final Call admin = PRODUCT.as(PRODUCT.token(tenant, Role.TENANTADMIN));
  private final RootAccess root = new RootAccess();

  @AfterEach
  void close() {
    root.close();
  }

  @Test
  void nobodyReadsTheWordsOfAChangeThatIsRefusedBecauseAnotherWasFaster()
      throws SQLException, InterruptedException {
    String point = publish("Before");
    String tag = PRODUCT.call().get(point).header("ETag").orElseThrow();
    DatabaseAccess access = DatabaseUnderTest.access();
    CompletableFuture<Answer> slower;
    try (Connection faster =
            DriverManager.getConnection(access.url(), access.user(), access.password());
        Statement statement = faster.createStatement()) {
      faster.setAutoCommit(false);
      statement.executeUpdate(
          "UPDATE "
              + schema
              + ".report_point SET version = version + 1,"
              + " published_at = published_at + INTERVAL 1 SECOND");
      slower =
          CompletableFuture.supplyAsync(
              () -> admin.ifMatch(tag).put(point, ReportPointTest.point("Refused words")));
      // Long enough to reach the row that is held.
      Thread.sleep(1_000);
      faster.commit();
    }

    assertThat(slower.join().status()).isEqualTo(412);
    assertThat(PRODUCT.call().get(point).json().getString("name")).isEqualTo("Before");
  }

  @Test
  void aCopyOfWhatTheTenantDoesNotHaveIsTakenBackByTheDailyLook() {
    String kept = publish("Kept");
    String orphan = publish("Orphan");
    root.execute(schema, "DELETE FROM report_point WHERE id = '" + id(orphan) + "'");
    assertThat(PRODUCT.call().get(orphan).status()).as("before").isEqualTo(200);
    assertThat(admin.ifMatch("*").delete(orphan).status()).isEqualTo(404);

    tomorrow();

    assertThat(PRODUCT.call().get(orphan).status()).isEqualTo(404);
    assertThat(PRODUCT.call().get(kept).status()).isEqualTo(200);
  }

  @Test
  void whatLacksItsCopyOrHasAnotherOneIsPublishedAgainByTheDailyLook() {
    String lacking = publish("Lacking");
    String other = publish("As the tenant has it");
    Answer before = PRODUCT.call().get(other);
    root.execute(PUBLIC, "DELETE FROM report_point WHERE id = '" + id(lacking) + "'");
    root.execute(
        PUBLIC,
        "UPDATE report_point SET published_at = published_at + INTERVAL 1 SECOND,"
            + " content = REPLACE(content, 'As the tenant has it', 'Not committed')"
            + " WHERE id = '"
            + id(other)
            + "'");
    assertThat(PRODUCT.call().get(other).body()).as("before").contains("Not committed");
    assertThat(PRODUCT.call().get(lacking).status()).as("before").isEqualTo(404);

    tomorrow();

    assertThat(PRODUCT.call().get(lacking).json().getString("name")).isEqualTo("Lacking");
    assertThat(PRODUCT.call().get(other).body()).isEqualTo(before.body());
  }

  @Test
  void aCopyThatIsOnlyJustMadeIsLeftAloneForItsTransactionMayNotHaveEnded() {
    String young = publish("Young");
    root.execute(schema, "DELETE FROM report_point WHERE id = '" + id(young) + "'");

    DirectoryLook.at(tenant);

    assertThat(PRODUCT.call().get(young).status()).isEqualTo(200);
  }

  private void tomorrow() {
    PRODUCT.clock().ahead(Duration.ofDays(1), () -> DirectoryLook.at(tenant));
  }

  private String publish(String name) {
    Answer made = admin.post(PATH, ReportPointTest.point(name));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return PATH + "/" + made.madeId();
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
