package eu.vangnet.tenants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.EnvelopeKeys.Address;
import eu.vangnet.tenants.TenantKeys.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tenant's keys are destroyed once, on purpose and everywhere. */
@Tag("database")
class KeyDestructionTest {

  private static final TenantId LEAVING = TenantId.of("nl-leaving");
  private static final TenantId STAYING = TenantId.of("nl-staying");
  private static final Place PLACE = new Place("notes", "1", "sealed");
  private static final byte[] SECRET = "Grundig geheim".getBytes(UTF_8);

  private final HeldClock clock = new HeldClock();
  private final Installation installation = new Installation().clock(clock);
  private Tenancy here;
  private Tenancy elsewhere;

  @BeforeEach
  void open() {
    here = installation.open();
    here.tenants().create(Installation.tenant(LEAVING.value()));
    here.tenants().create(Installation.tenant(STAYING.value()));
    elsewhere = installation.open();
  }

  @AfterEach
  void close() {
    elsewhere.close();
    here.close();
    installation.close();
  }

  @Test
  void onlyAClosingTenantLosesItsKeys() {
    assertThatThrownBy(() -> here.keys().destroy(STAYING)).isInstanceOf(IllegalTransition.class);
    assertThatThrownBy(() -> here.keys().destroy(TenantId.of("nl-nobody")))
        .isInstanceOf(UnknownTenant.class);
    byte[] sealed = seal(here, STAYING);
    assertThat(open(here, STAYING, sealed)).isEqualTo(SECRET);
  }

  @Test
  void afterItNoServerOpensAnything() throws SQLException {
    byte[] sealed = seal(here, LEAVING);
    Address address = new Address("1", STAYING, LEAVING, "offer");
    byte[] letter =
        TenantContext.call(STAYING, () -> elsewhere.envelopeKeys().seal(SECRET, address));
    assertThat(open(elsewhere, LEAVING, sealed)).isEqualTo(SECRET);
    closing(LEAVING);

    here.keys().destroy(LEAVING);
    here.keys().destroy(LEAVING);

    assertThatThrownBy(() -> open(here, LEAVING, sealed)).isInstanceOf(TenantUnavailable.class);
    clock.pass(Duration.ofSeconds(2));
    assertThatThrownBy(() -> open(elsewhere, LEAVING, sealed))
        .isInstanceOf(TenantUnavailable.class);
    assertThatThrownBy(
            () -> TenantContext.call(LEAVING, () -> elsewhere.envelopeKeys().open(letter, address)))
        .isInstanceOf(TenantUnavailable.class);
    assertThatThrownBy(
            () -> TenantContext.call(STAYING, () -> elsewhere.envelopeKeys().seal(SECRET, address)))
        .isInstanceOf(TenantUnavailable.class);
    assertThat(open(elsewhere, STAYING, seal(here, STAYING))).isEqualTo(SECRET);
    try (Connection admin = TestServer.admin()) {
      String sql =
          "SELECT COUNT(*) FROM " + installation.names().control() + ".keysets WHERE tenant = ?";
      assertThat(Sql.one(admin, sql, row -> row.getInt(1), LEAVING.value())).contains(0);
    }
  }

  @Test
  void aRestartMakesNoNewKeysForWhoLostThem() {
    byte[] sealed = seal(here, LEAVING);
    closing(LEAVING);
    here.keys().destroy(LEAVING);

    try (Tenancy again = installation.open()) {
      assertThatThrownBy(() -> open(again, LEAVING, sealed)).isInstanceOf(TenantUnavailable.class);
    }
  }

  private void closing(TenantId tenant) {
    here.tenants().changeStatus(tenant, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    here.tenants().changeStatus(tenant, TenantStatus.SUSPENDED, TenantStatus.CLOSING);
  }

  private static byte[] seal(Tenancy server, TenantId tenant) {
    return TenantContext.call(tenant, () -> server.keys().seal(SECRET, PLACE));
  }

  private static byte[] open(Tenancy server, TenantId tenant, byte[] sealed) {
    return TenantContext.call(tenant, () -> server.keys().open(sealed, PLACE));
  }
}
