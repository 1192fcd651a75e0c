package eu.vangnet.tenants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.EnvelopeKeys.Address;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EnvelopeKeysTest {

  private static final TenantId A = TenantId.of("nl-a");
  private static final TenantId B = TenantId.of("nl-b");
  private static final TenantId C = TenantId.of("nl-c");
  private static final Address ADDRESS = new Address("1", A, B, "note");
  private static final byte[] SECRET = "Grundig geheim".getBytes(UTF_8);
  private static final Installation INSTALLATION = new Installation();
  private static Tenancy tenancy;

  @BeforeAll
  static void open() {
    tenancy = INSTALLATION.open();
    List.of("nl-a", "nl-b", "nl-c")
        .forEach(name -> tenancy.tenants().create(Installation.tenant(name)));
  }

  @AfterAll
  static void close() {
    tenancy.close();
    INSTALLATION.close();
  }

  private static byte[] sealed() {
    return TenantContext.call(A, () -> tenancy.envelopeKeys().seal(SECRET, ADDRESS));
  }

  private static byte[] openedBy(TenantId tenant, byte[] sealed, Address address) {
    return TenantContext.call(tenant, () -> tenancy.envelopeKeys().open(sealed, address));
  }

  @Test
  void theReceiverOpensWhatWasSealedToItAlsoAfterARestart() {
    byte[] sealed = sealed();
    assertThat(new String(sealed, UTF_8)).doesNotContain("geheim");
    assertThat(openedBy(B, sealed, ADDRESS)).isEqualTo(SECRET);
    try (Tenancy again = INSTALLATION.open()) {
      byte[] opened = TenantContext.call(B, () -> again.envelopeKeys().open(sealed, ADDRESS));
      assertThat(opened).isEqualTo(SECRET);
    }
  }

  @Test
  void nobodyElseOpensItNotEvenTheSender() {
    byte[] sealed = sealed();
    for (TenantId other : List.of(A, C)) {
      assertThatThrownBy(() -> openedBy(other, sealed, ADDRESS))
          .isInstanceOf(OtherTenantBound.class);
      assertThatThrownBy(() -> openedBy(other, sealed, new Address("1", A, other, "note")))
          .isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void underAnotherLabelOrAlteredItDoesNotOpen() {
    byte[] sealed = sealed();
    for (Address label :
        List.of(
            new Address("2", A, B, "note"),
            new Address("1", C, B, "note"),
            new Address("1", A, B, "notes"))) {
      assertThatThrownBy(() -> openedBy(B, sealed, label)).isInstanceOf(SealBroken.class);
    }
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> openedBy(B, sealed, ADDRESS)).isInstanceOf(SealBroken.class);
  }

  @Test
  void nobodySealsInTheNameOfAnother() {
    assertThatThrownBy(
            () -> TenantContext.run(C, () -> tenancy.envelopeKeys().seal(SECRET, ADDRESS)))
        .isInstanceOf(OtherTenantBound.class);
    assertThatThrownBy(() -> tenancy.envelopeKeys().seal(SECRET, ADDRESS))
        .isInstanceOf(NoTenantBound.class);
  }

  @Test
  void aTenantOfAnEarlierVersionGetsItsPairAtTheNextStart() throws SQLException {
    tenancy.tenants().create(Installation.tenant("nl-old"));
    TenantId old = TenantId.of("nl-old");
    try (Connection admin = TestServer.admin()) {
      String keysets = INSTALLATION.names().control() + ".keysets";
      Sql.update(
          admin,
          "DELETE FROM " + keysets + " WHERE tenant = ? AND purpose IN ('receive', 'address')",
          old.value());
    }
    Address toOld = new Address("1", A, old, "note");
    assertThatThrownBy(() -> TenantContext.run(A, () -> tenancy.envelopeKeys().seal(SECRET, toOld)))
        .isInstanceOf(TenantUnavailable.class);
    try (Tenancy later = INSTALLATION.open()) {
      byte[] sealed = TenantContext.call(A, () -> later.envelopeKeys().seal(SECRET, toOld));
      byte[] opened = TenantContext.call(old, () -> later.envelopeKeys().open(sealed, toOld));
      assertThat(opened).isEqualTo(SECRET);
    }
  }

  @Test
  void aPublicHalfThatWasPutInPlaceOfAnotherIsRefused() throws SQLException {
    tenancy.tenants().create(Installation.tenant("nl-victim"));
    TenantId victim = TenantId.of("nl-victim");
    try (Connection admin = TestServer.admin()) {
      String keysets = INSTALLATION.names().control() + ".keysets";
      Sql.update(
          admin,
          "UPDATE "
              + keysets
              + " v, "
              + keysets
              + " o SET v.wrapped = o.wrapped WHERE v.tenant = ? AND v.purpose = 'address'"
              + " AND o.tenant = ? AND o.purpose = 'address'",
          victim.value(),
          C.value());
    }
    Address toVictim = new Address("1", A, victim, "note");
    assertThatThrownBy(
            () -> TenantContext.run(A, () -> tenancy.envelopeKeys().seal(SECRET, toVictim)))
        .isInstanceOf(SealBroken.class);
  }
}
