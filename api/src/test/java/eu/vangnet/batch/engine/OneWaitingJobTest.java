package eu.vangnet.batch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of each kind a tenant has one job waiting; a second is refused and told where the first is. */
@Tag("database")
class OneWaitingJobTest {
  private static final Product PRODUCT = Product.started();
  private static final RootAccess ROOT = new RootAccess();

  @AfterAll
  static void close() {
    ROOT.close();
  }

  @Test
  void aSecondRunOfRetentionIsRefusedUntilTheFirstBegins() {
    TenantId tenant = PRODUCT.tenant();
    RetentionRoom room = RetentionRoom.of(tenant);
    String waiting = waiting(tenant, "retention");

    assertRefused(room.officer().post("/v1/runs", ""), waiting);
    assertRefused(room.officer().post("/v1/runs", ""), waiting);

    assertThat(room.officer().get("/v1/runs").json().getJsonArray("items")).isEmpty();
    assertThat(RetentionRoom.of(PRODUCT.tenant()).officer().post("/v1/runs", "").status())
        .as("another tenant's run")
        .isEqualTo(202);
    begin(tenant);
    assertThat(room.officer().post("/v1/runs", "").status()).isEqualTo(202);
  }

  @Test
  void soIsASecondRenewalOfKeys() {
    TownHall hall = TownHall.opened();
    String waiting = waiting(hall.tenant(), "renew-data-keys");

    assertRefused(hall.admin().post("/v1/keys/renewal", "{\"reason\":\"routine\"}"), waiting);
  }

  @Test
  void andASecondExport() {
    TownHall hall = TownHall.opened();
    String resolution = hall.ask("export").header("Location").orElseThrow();
    String waiting = waiting(hall.tenant(), "tenant-export");

    assertRefused(hall.approve(hall.officer(), resolution), waiting);
    assertRefused(hall.ask("export"), waiting);

    begin(hall.tenant());
    assertThat(hall.approve(hall.officer(), resolution).status()).isEqualTo(201);
  }

  private static void assertRefused(Answer answer, String waiting) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("already-exists");
    assertThat(answer.body()).contains("waits for its turn already");
    assertThat(answer.header("Location")).contains(waiting);
  }

  /** A job that no worker takes, as if all were busy. */
  private static String waiting(TenantId tenant, String kind) {
    String id = UUID.randomUUID().toString();
    ROOT.execute(
        control(),
        ("INSERT INTO batch_jobs (tenant, id, name, parameters, requested_at, state,"
                + " cancel_requested, fence, lease_until) VALUES ('%s', '%s', '%s', '',"
                + " '2026-01-01', 'waiting', FALSE, 0, '2999-01-01')")
            .formatted(tenant, id, kind));
    return "/v1/jobs/" + id;
  }

  private static void begin(TenantId tenant) {
    ROOT.execute(
        control(), "UPDATE batch_jobs SET state = 'running' WHERE tenant = '" + tenant + "'");
  }

  private static String control() {
    return System.getProperty("vangnet.schema-prefix") + "_control";
  }
}
