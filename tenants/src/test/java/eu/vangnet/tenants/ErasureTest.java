package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class ErasureTest {

  private static final Installation INSTALLATION = new Installation();
  private static final AtomicReference<Erasures.Step> BREAK_OFF_AT = new AtomicReference<>();

  /** A second server on the same database, which is killed again and again. */
  private static Tenancy doomed;

  private static Tenancy tenancy;

  @BeforeAll
  static void open() {
    tenancy = INSTALLATION.open();
    doomed =
        INSTALLATION.openErasing(
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
  @EnumSource(Erasures.Step.class)
  void anErasureBrokenOffAtAnyStepIsTakenUpAndLeavesNothing(Erasures.Step step)
      throws SQLException {
    TenantId id = closing("nl-erased-" + step.ordinal());
    UUID certificate = UUID.randomUUID();
    breakOff(step, id, certificate);
    assertThat(tenancy.erasures().unfinished()).contains(id);
    assertThat(tenancy.erasures().certificate(certificate)).as("not before the end").isEmpty();
    try (Tenancy next = INSTALLATION.open()) {
      assertThat(next.registry().latest(id).orElseThrow().trouble())
          .as("a start leaves it alone")
          .isEmpty();
      next.erasures().carryOut(id);
    }
    assertThat(traces(id)).isEmpty();
    assertThat(tenancy.erasures().certificate(certificate).orElseThrow().genuine()).isTrue();
  }

  @Test
  void theKeysGoBeforeAnythingElse() {
    TenantId id = closing("nl-keys-first");
    breakOff(Erasures.Step.SCHEMA, id, UUID.randomUUID());
    assertThatThrownBy(() -> TenantContext.run(id, () -> doomed.keys().mac(new byte[1])))
        .isInstanceOf(TenantUnavailable.class);
    tenancy.erasures().carryOut(id);
  }

  @Test
  void aCertificateThatWasAlteredIsNotGenuine() throws SQLException {
    TenantId id = closing("nl-forged");
    UUID certificate = UUID.randomUUID();
    tenancy.erasures().begin(id, certificate, "tenantadmin", "privacyofficer");
    tenancy.erasures().carryOut(id);
    ErasureCertificate first = tenancy.erasures().certificate(certificate).orElseThrow();
    assertThat(first.statement())
        .contains("tenant: nl-forged", "askedBy: tenantadmin", "approvedBy: privacyofficer");
    try (Connection admin = TestServer.admin()) {
      Sql.update(
          admin,
          "UPDATE "
              + INSTALLATION.names().control()
              + ".erasure_certificates SET statement = REPLACE(statement, 'nl-forged', 'nl-other')"
              + " WHERE id = ?",
          certificate.toString());
    }
    assertThat(tenancy.erasures().certificate(certificate).orElseThrow().genuine()).isFalse();
    assertThat(first.publicKey()).hasSize(32);
    assertThat(first.statement().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  @Test
  void onlyAClosingTenantCanBeErased() {
    TenantId id = tenancy.tenants().create(Installation.tenant("nl-serves")).id();
    assertThatThrownBy(() -> tenancy.erasures().begin(id, UUID.randomUUID(), "a", "b"))
        .isInstanceOf(IllegalTransition.class);
    tenancy.erasures().carryOut(id);
    assertThat(tenancy.tenants().find(id).orElseThrow().status()).isEqualTo(TenantStatus.ACTIVE);
  }

  @Test
  void aTenantThatIsBeingFilledIsFinishedByNobodyElse() {
    NewTenant wanted = Installation.tenant("nl-filled");
    UUID export = UUID.randomUUID();
    UUID first = tenancy.imports().begin(wanted, Map.of(), export);
    assertThatThrownBy(() -> tenancy.tenants().create(wanted)).isInstanceOf(TenantExists.class);
    try (Tenancy next = INSTALLATION.open()) {
      assertThat(next.tenants().find(wanted.id()).orElseThrow().status())
          .isEqualTo(TenantStatus.CREATED);
      assertThatThrownBy(() -> next.imports().begin(wanted, Map.of(), UUID.randomUUID()))
          .isInstanceOf(TenantExists.class);
      UUID second = next.imports().begin(wanted, Map.of(), export);
      assertThatThrownBy(() -> tenancy.imports().finish(wanted.id(), first))
          .as("an attempt that was overtaken")
          .isInstanceOf(StaleTenant.class);
      next.imports().finish(wanted.id(), second);
      assertThat(next.tenants().find(wanted.id()).orElseThrow().status())
          .isEqualTo(TenantStatus.ACTIVE);
    }
  }

  private static TenantId closing(String name) {
    TenantId id = tenancy.tenants().create(Installation.tenant(name)).id();
    TenantContext.run(id, () -> doomed.keys().mac(new byte[1]));
    tenancy.tenants().close(id, Instant.EPOCH);
    return id;
  }

  /** As a kill would: nothing after that step runs, and nothing is cleaned up. */
  private static void breakOff(Erasures.Step step, TenantId id, UUID certificate) {
    BREAK_OFF_AT.set(step);
    try {
      doomed.erasures().begin(id, certificate, "tenantadmin", "privacyofficer");
      assertThatThrownBy(() -> doomed.erasures().carryOut(id)).isInstanceOf(Killed.class);
    } finally {
      BREAK_OFF_AT.set(null);
    }
  }

  /** Every table of control that names the tenant, and what the server knows of it. */
  private static List<String> traces(TenantId id) throws SQLException {
    Names names = INSTALLATION.names();
    List<String> found = new ArrayList<>();
    try (Connection admin = TestServer.admin()) {
      for (String table :
          Sql.list(
              admin,
              "SELECT table_name FROM information_schema.columns WHERE table_schema = ?"
                  + " AND column_name = 'tenant'",
              row -> row.getString(1),
              names.control())) {
        String question =
            "SELECT 1 FROM " + names.control() + "." + table + " WHERE tenant = ? LIMIT 1";
        Sql.one(admin, question, row -> table, id.value()).ifPresent(found::add);
      }
      Sql.one(
              admin,
              "SELECT 'schema' FROM information_schema.schemata WHERE schema_name = ?",
              row -> row.getString(1),
              names.schema(id))
          .ifPresent(found::add);
      Sql.one(
              admin,
              "SELECT 'account' FROM mysql.user WHERE user = ?",
              row -> row.getString(1),
              names.account(id))
          .ifPresent(found::add);
    }
    return found;
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
