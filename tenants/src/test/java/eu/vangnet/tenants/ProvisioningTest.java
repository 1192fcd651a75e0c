package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class ProvisioningTest {

  private static final Installation INSTALLATION = new Installation();
  private static final AtomicReference<Provisioner.Step> BREAK_OFF_AT = new AtomicReference<>();

  /** A second server on the same database, which is killed again and again. */
  private static Tenancy doomed;

  private static Tenancy tenancy;

  @BeforeAll
  static void open() {
    tenancy = INSTALLATION.open();
    doomed =
        INSTALLATION.openBreakingOff(
            reached -> {
              if (reached == BREAK_OFF_AT.get()) {
                throw new Killed();
              }
            });
  }

  @AfterAll
  static void close() {
    doomed.close();
    tenancy.close();
    INSTALLATION.close();
  }

  @ParameterizedTest
  @EnumSource(Provisioner.Step.class)
  void anAttemptBrokenOffAtAnyStepIsTakenUp(Provisioner.Step step) {
    NewTenant wanted = Installation.tenant("nl-broken-off-" + step.ordinal());
    breakOff(step, wanted);
    assertThat(TenantContext.<Object, RuntimeException>call(wanted.id(), this::statusOfCurrent))
        .as("nothing pretends to be finished")
        .isEqualTo(TenantStatus.CREATED);
    assertThat(tenancy.tenants().create(wanted).status()).isEqualTo(TenantStatus.ACTIVE);
    assertWorks(wanted.id());
    assertThatThrownBy(() -> tenancy.tenants().create(wanted)).isInstanceOf(TenantExists.class);
  }

  @Test
  void theNextStartFinishesWhatWasBrokenOff() {
    for (Provisioner.Step step : Provisioner.Step.values()) {
      breakOff(step, Installation.tenant("nl-restarted-" + step.ordinal()));
    }
    try (Tenancy next = INSTALLATION.open()) {
      assertThat(next.tenants().active())
          .filteredOn(tenant -> tenant.id().value().startsWith("nl-restarted"))
          .hasSameSizeAs(Provisioner.Step.values());
    }
  }

  @Test
  void halfAMigrationOfAnUnfinishedTenantIsNotInTheWay() throws SQLException {
    NewTenant wanted = Installation.tenant("nl-half");
    breakOff(Provisioner.Step.MIGRATION, wanted);
    try (Connection admin = TestServer.admin()) {
      String schema = INSTALLATION.names().schema(wanted.id());
      Sql.define(admin, "CREATE TABLE " + schema + ".notes (half INT)");
    }
    tenancy.tenants().create(wanted);
    assertWorks(wanted.id());
  }

  @Test
  void aTemplateWhoseMigrationsBrokeOffIsNotCopied() throws SQLException {
    NewTenant wanted = Installation.tenant("nl-uncopied");
    String template = INSTALLATION.names().template();
    try (Connection admin = TestServer.admin()) {
      Sql.define(admin, "CREATE TABLE " + template + "." + ScriptNote.TABLE + " (left_behind INT)");
      try {
        tenancy.tenants().create(wanted);
      } finally {
        Sql.define(admin, "DROP TABLE " + template + "." + ScriptNote.TABLE);
      }
      assertThat(tables(admin, INSTALLATION.names().schema(wanted.id())))
          .isEqualTo(tables(admin, template));
    }
    assertWorks(wanted.id());
  }

  @Test
  void nobodyCopiesATemplateThatMigrates() throws Exception {
    NewTenant wanted = Installation.tenant("nl-patient");
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Tenant> made;
      try (Definer migrating =
          Definer.locked(new Cell(TestServer.cell()), INSTALLATION.names().template())) {
        made = workers.submit(() -> tenancy.tenants().create(wanted));
        assertThatThrownBy(() -> made.get(3, TimeUnit.SECONDS))
            .isInstanceOf(TimeoutException.class);
        assertThat(tables(migrating.connection(), INSTALLATION.names().schema(wanted.id())))
            .isEmpty();
      }
      made.get();
    }
    assertWorks(wanted.id());
  }

  @Test
  void aNameTakenByAnUnfinishedOtherTenantStaysTaken() {
    NewTenant wanted = Installation.tenant("nl-contested");
    breakOff(Provisioner.Step.SCHEMA, wanted);
    NewTenant other = Installation.tenant("nl-contested", TenantKind.OPERATOR);
    assertThatThrownBy(() -> tenancy.tenants().create(other)).isInstanceOf(TenantExists.class);
  }

  @Test
  void twoServersCreatingTheSameTenantAtOnceMakeOne() throws Exception {
    NewTenant wanted = Installation.tenant("nl-twice");
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> attempts =
          IntStream.range(0, 6)
              .<Future<?>>mapToObj(
                  i -> workers.submit(() -> attempt(i % 2 == 0 ? tenancy : doomed, wanted)))
              .toList();
      for (Future<?> attempt : attempts) {
        attempt.get();
      }
    }
    assertWorks(wanted.id());
  }

  @Test
  void erasingTakesSchemaAccountAndKeysAndKeepsTheName() throws SQLException {
    NewTenant wanted = Installation.tenant("nl-gone");
    TenantId id = tenancy.tenants().create(wanted).id();
    assertWorks(id);
    tenancy.tenants().close(id, Instant.EPOCH);
    tenancy.erasures().begin(id, UUID.randomUUID(), "tenantadmin", "privacyofficer");
    tenancy.erasures().carryOut(id);
    assertThat(traces(id)).isZero();
    assertThatThrownBy(() -> assertWorks(id)).isInstanceOf(TenantUnavailable.class);
    assertThatThrownBy(() -> TenantContext.run(id, () -> tenancy.keys().mac(new byte[1])))
        .isInstanceOf(TenantUnavailable.class);
    assertThatThrownBy(() -> tenancy.tenants().create(wanted)).isInstanceOf(TenantExists.class);
  }

  private static List<String> tables(Connection connection, String schema) throws SQLException {
    return Sql.list(
        connection,
        "SELECT table_name FROM information_schema.tables WHERE table_schema = ?"
            + " ORDER BY table_name",
        row -> row.getString(1),
        schema);
  }

  private static long traces(TenantId id) throws SQLException {
    Names names = INSTALLATION.names();
    try (Connection admin = TestServer.admin()) {
      return Sql.one(
              admin,
              "SELECT (SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = ?)"
                  + " + (SELECT COUNT(*) FROM mysql.user WHERE user = ?)"
                  + " + (SELECT COUNT(*) FROM "
                  + names.control()
                  + ".keysets WHERE tenant = ?) + (SELECT COUNT(*) FROM "
                  + names.control()
                  + ".accounts WHERE name = ?)",
              row -> row.getLong(1),
              names.schema(id),
              names.account(id),
              id.value(),
              names.account(id))
          .orElseThrow();
    }
  }

  private TenantStatus statusOfCurrent() {
    return tenancy.tenants().find(TenantContext.current()).orElseThrow().status();
  }

  private static void attempt(Tenancy server, NewTenant wanted) {
    try {
      server.tenants().create(wanted);
    } catch (TenantExists late) {
      assertThat(server.tenants().find(wanted.id())).isPresent();
    }
  }

  /** As a kill would: nothing after that step runs, and nothing is cleaned up. */
  private static void breakOff(Provisioner.Step step, NewTenant wanted) {
    BREAK_OFF_AT.set(step);
    try {
      assertThatThrownBy(() -> doomed.tenants().create(wanted)).isInstanceOf(Killed.class);
    } finally {
      BREAK_OFF_AT.set(null);
    }
    assertThat(tenancy.registry().latest(wanted.id())).as("registered").isPresent();
  }

  private static void assertWorks(TenantId id) {
    String marker = id.value();
    String found =
        TenantContext.call(
            id,
            () -> {
              tenancy
                  .database()
                  .inTransaction(
                      em -> {
                        em.persist(new Note("first", marker));
                        return marker;
                      });
              tenancy.keys().seal(new byte[1], new TenantKeys.Place("notes", "1", "sealed"));
              return tenancy.database().read(em -> em.find(Note.class, "first").marker());
            });
    assertThat(found).isEqualTo(marker);
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
