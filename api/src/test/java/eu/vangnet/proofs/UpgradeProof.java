package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.moving.SecondInstallation;
import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.upgrades.Releases;
import eu.vangnet.upgrades.SchemaPicture;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed again and again while it upgrades its tenants from the first table on. The
 * last start finishes what was left, all tenants serve, and their schemas are those of an
 * installation that was never disturbed.
 */
@Tag("proof")
class UpgradeProof {
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final int TENANTS = FULL ? 60 : 8;
  private static final int KILLS = FULL ? 40 : 4;
  private static final int LONGEST = FULL ? 2_000 : 900;
  private static final String TEMPLATE = "\\_template";
  private static final String TENANT = "\\_t\\_%";
  private static final Product PRODUCT = Product.started();

  private final Random random = new Random();
  private final List<TenantId> tenants =
      IntStream.range(0, TENANTS).mapToObj(i -> TenantId.of("nl-upgraded-" + i)).toList();

  @Test
  void whatAKilledUpgradeLeavesBehindIsFinishedByTheNextStart() throws SQLException {
    try (SecondInstallation second =
        SecondInstallation.left(PRODUCT.issuer().entry(), Releases.first())) {
      second.looked(
          Releases.first(),
          (tenancy, there) -> {
            tenants.forEach(tenant -> create(tenancy, tenant));
            return there;
          });
      int kills = 0;
      long halves = 0;
      // Once while the template is upgraded, then while the tenants are.
      while (kills < KILLS && killed(second, kills == 0 ? TEMPLATE : TENANT)) {
        kills++;
        halves += interrupted(second);
      }
      Call server = second.serve();
      tenants.forEach(tenant -> serves(server, tenant));
      assertThat(interrupted(second)).as("left half done").isZero();
      allLikeUndisturbed(second);
      assertThat(halves).as("scripts that a kill has left half done").isPositive();
      System.out.printf(
          Locale.ROOT,
          "PROOF upgrade: %d tenants upgraded from the first table on, the server killed %d times"
              + " over it; %d runs of scripts left half done were all finished, every tenant serves"
              + " and every schema is like an undisturbed one%n",
          TENANTS,
          kills,
          halves);
    }
  }

  /** Starts the server and kills it a while after it began to change tables, unless it is well. */
  private boolean killed(SecondInstallation second, String schemas) throws SQLException {
    long before = tables(second, schemas, "%");
    Process server = second.launch();
    while (server.isAlive() && !second.isWell() && tables(second, schemas, "%") == before) {
      ProductProcesses.pause(Duration.ofMillis(10));
    }
    ProductProcesses.pause(Duration.ofMillis(random.nextInt(LONGEST)));
    boolean well = second.isWell();
    second.killServer();
    return !well;
  }

  private static void serves(Call server, TenantId tenant) {
    Answer answer =
        server.as(PRODUCT.token(tenant, Role.CASEWORKER)).purpose("caseWork").get("/v1/cases");
    assertThat(answer.status()).as("%s: %s", tenant, answer.body()).isEqualTo(200);
  }

  private void allLikeUndisturbed(SecondInstallation second) {
    String prefix = "u" + UUID.randomUUID().toString().substring(0, 8);
    DatabaseUnderTest.tenancy(prefix, Releases.present(), Clock.systemUTC()).close();
    SchemaPicture wanted = SchemaPicture.of(prefix + "_template");
    for (TenantId tenant : tenants) {
      SchemaPicture found = SchemaPicture.of(second.schema(tenant));
      assertThat(found.definitions()).as(tenant.value()).isEqualTo(wanted.definitions());
      assertThat(found.history()).as(tenant.value()).isEqualTo(wanted.history());
    }
  }

  /** How many schemas a run of migrations has left half done. */
  private static long interrupted(SecondInstallation second) throws SQLException {
    String progress = "schema\\_progress";
    return tables(second, TEMPLATE, progress) + tables(second, TENANT, progress);
  }

  private static long tables(SecondInstallation second, String schemas, String named)
      throws SQLException {
    DatabaseAccess access = DatabaseUnderTest.access();
    try (Connection connection =
        DriverManager.getConnection(access.url(), access.user(), access.password())) {
      return Sql.one(
              connection,
              "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema LIKE ?"
                  + " AND table_name LIKE ?",
              row -> row.getLong(1),
              second.prefix() + schemas,
              named)
          .orElseThrow();
    }
  }

  private static void create(Tenancy tenancy, TenantId tenant) {
    tenancy
        .tenants()
        .create(
            new NewTenant(
                tenant,
                tenant.value(),
                TenantKind.MUNICIPALITY,
                "NL",
                "NL310",
                ZoneId.of("Europe/Amsterdam"),
                List.of("nl"),
                Map.of(),
                Set.of(PRODUCT.issuer().url())));
  }
}
