package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.Walk;
import eu.vangnet.batch.moving.SecondInstallation;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.AccountName;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A tenant is exported, imported into a second installation by a command that is killed again and
 * again, answers there what it answered before, and is erased there by a server that is killed
 * again and again. Nothing half is ever served, and in the end nothing is left.
 */
@Tag("proof")
class LifecycleProof {
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final int SIGNALS = FULL ? 2_000 : 20;
  private static final int KILLS = FULL ? 10 : 2;
  private static final Product PRODUCT = Product.started();

  /** A file is stored in pieces of 256 KiB. */
  private static final String OF_SEVERAL_PIECES = "What was said, word by word. ".repeat(20_000);

  private final Random random = new Random();

  @Test
  void nothingIsHalfMovedAndNothingHalfErased() throws SQLException {
    Desk desk = Desk.dutch();
    String moving = "/v1/cases/" + desk.openCase("Moves.");
    Papers.add(desk.as(Role.CASEWORKER), moving, OF_SEVERAL_PIECES).madeId();
    for (int i = 0; i < SIGNALS; i++) {
      desk.signal("Signal " + i);
    }
    TownHall hall = TownHall.of(desk.tenant());
    String token = PRODUCT.token(desk.tenant(), Role.values());
    // Read before the export: registers write their version down when they are first read.
    Walk before = new Walk(PRODUCT.as(token), MovedTenantProof.OTHERWISE.keySet());
    long begun = System.nanoTime();
    byte[] file = hall.fetch(hall.export());
    Duration exporting = Duration.ofNanos(System.nanoTime() - begun);
    try (SecondInstallation second = SecondInstallation.believing(PRODUCT.issuer())) {
      Path export = second.file("tenant.vangnet-export", file);
      Path key = second.file("private.key", hall.key().getBytes(StandardCharsets.UTF_8));
      int importing = killImports(second, export, key, desk.tenant());
      Call there = second.serve().as(token);
      before
          .answers()
          .forEach((address, answer) -> same(address, answer, Walk.read(there, address)));
      new MovedAttachments(before).assertSame(PRODUCT.as(token), there);
      assertThat(traces(second, desk.tenant())).as("before").containsExactly("account", "schema");
      int erasing = killErasure(second, hall);
      assertThat(traces(second, desk.tenant())).isEmpty();
      System.out.printf(
          Locale.ROOT,
          "PROOF lifecycle: %d signals exported in %.1f s (%d kB encrypted), import killed %d times"
              + " and then done, %d addresses answer the same, erasure killed %d times and then"
              + " done: no trace, certificate genuine%n",
          SIGNALS,
          exporting.toMillis() / 1000.0,
          file.length / 1024,
          importing,
          before.answers().size(),
          erasing);
    }
  }

  /** Kills the command while it fills the tenant; how often, before one came to its end. */
  private int killImports(SecondInstallation second, Path export, Path key, TenantId tenant) {
    for (int kill = 0; kill < KILLS; kill++) {
      long begun = begun(second);
      Process command = second.importing(export, key);
      while (command.isAlive() && begun(second) == begun) {
        ProductProcesses.pause(Duration.ofMillis(5));
      }
      ProductProcesses.pause(Duration.ofMillis(random.nextInt(FULL ? 2_000 : 150)));
      command.destroyForcibly();
      boolean done = second.ended(command) == 0;
      TenantStatus status = second.looked((tenancy, here) -> status(tenancy, tenant));
      assertThat(status)
          .as("nothing between nothing and all: %s", second.said())
          .isEqualTo(done ? TenantStatus.ACTIVE : TenantStatus.CREATED);
      if (done) {
        return kill;
      }
    }
    assertThat(second.imports(export, key)).as(second.said()).isZero();
    return KILLS;
  }

  private static long begun(SecondInstallation second) {
    return second.said().lines().filter(line -> line.contains("is whole")).count();
  }

  private static TenantStatus status(Tenancy tenancy, TenantId tenant) {
    return tenancy.tenants().find(tenant).map(Tenant::status).orElse(TenantStatus.CREATED);
  }

  private static void same(String address, Answer before, Answer after) {
    assertThat(after.status()).as(address).isEqualTo(before.status());
    if (before.status() == 200) {
      assertThat(Walk.comparable(after)).as(address).isEqualTo(Walk.comparable(before));
    }
  }

  /** The tenant is closed long ago, asks to be erased, and the server dies over it. */
  private int killErasure(SecondInstallation second, TownHall hall) {
    second.looked((tenancy, here) -> tenancy.tenants().close(hall.tenant(), Instant.EPOCH));
    Call there = second.server();
    ProductProcesses.pause(Duration.ofSeconds(3));
    String body = "{\"kind\":\"erasure\"}";
    Answer asked = there.as(hall.token("admin", Role.TENANTADMIN)).post("/v1/resolutions", body);
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    String certificate = asked.json().getString("resultHref");
    Answer approved =
        hall.approve(
            there.as(hall.token("officer", Role.PRIVACYOFFICER)),
            asked.header("Location").orElseThrow());
    assertThat(approved.status()).as(approved.body()).isEqualTo(201);
    int kills = 0;
    while (kills < KILLS && there.get(certificate).status() != 200) {
      ProductProcesses.pause(Duration.ofMillis(kills == 0 ? 1_500 + random.nextInt(1_500) : 0));
      second.killServer();
      kills++;
      there = second.serve();
    }
    long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (there.get(certificate).status() != 200 && System.nanoTime() < deadline) {
      TownHall.pause();
    }
    assertThat(there.get(certificate).json().getBoolean("genuine")).isTrue();
    return kills;
  }

  /** Of schema and account of the tenant those that are there. */
  private static List<String> traces(SecondInstallation second, TenantId tenant)
      throws SQLException {
    String schema = second.schema(tenant);
    String prefix = schema.substring(0, schema.indexOf("_t_"));
    DatabaseAccess access = DatabaseUnderTest.access();
    try (Connection connection =
            DriverManager.getConnection(access.url(), access.user(), access.password());
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT 'account' FROM mysql.user WHERE user = ? UNION SELECT 'schema' FROM"
                    + " information_schema.schemata WHERE schema_name = ? ORDER BY 1")) {
      query.setString(1, AccountName.of(prefix, tenant));
      query.setString(2, schema);
      try (ResultSet rows = query.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    }
  }
}
