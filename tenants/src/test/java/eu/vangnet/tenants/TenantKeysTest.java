package eu.vangnet.tenants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.TenantKeys.Place;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TenantKeysTest {

  private static final TenantId A = TenantId.of("nl-a");
  private static final TenantId B = TenantId.of("nl-b");
  private static final Place PLACE = new Place("notes", "1", "sealed");
  private static final byte[] SECRET = "Grundig geheim".getBytes(UTF_8);
  private static final Installation INSTALLATION = new Installation();
  private static Tenancy tenancy;

  @BeforeAll
  static void open() {
    tenancy = INSTALLATION.open();
    tenancy.tenants().create(Installation.tenant("nl-a"));
    tenancy.tenants().create(Installation.tenant("nl-b"));
  }

  @AfterAll
  static void close() {
    tenancy.close();
    INSTALLATION.close();
  }

  @Test
  void whatIsSealedOpensAtItsPlaceAlsoAfterARestart() {
    byte[] sealed = TenantContext.call(A, () -> tenancy.keys().seal(SECRET, PLACE));
    assertThat(new String(sealed, UTF_8)).doesNotContain("geheim");
    try (Tenancy again = INSTALLATION.open()) {
      byte[] opened = TenantContext.call(A, () -> again.keys().open(sealed, PLACE));
      assertThat(opened).isEqualTo(SECRET);
    }
  }

  @Test
  void movedToAnotherRowColumnTableOrTenantItDoesNotOpen() {
    byte[] sealed = TenantContext.call(A, () -> tenancy.keys().seal(SECRET, PLACE));
    for (Place elsewhere :
        List.of(
            new Place("notes", "2", "sealed"),
            new Place("notes", "1", "other"),
            new Place("others", "1", "sealed"))) {
      assertThatThrownBy(() -> TenantContext.run(A, () -> tenancy.keys().open(sealed, elsewhere)))
          .isInstanceOf(SealBroken.class);
    }
    assertThatThrownBy(() -> TenantContext.run(B, () -> tenancy.keys().open(sealed, PLACE)))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void anAlteredValueDoesNotOpen() {
    byte[] sealed = TenantContext.call(A, () -> tenancy.keys().seal(SECRET, PLACE));
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> TenantContext.run(A, () -> tenancy.keys().open(sealed, PLACE)))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> TenantContext.run(A, () -> tenancy.keys().open(new byte[0], PLACE)))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void aSignatureIsTheTenantsOwn() {
    byte[] mac = TenantContext.call(A, () -> tenancy.keys().mac(SECRET));
    boolean own = TenantContext.call(A, () -> tenancy.keys().macMatches(mac, SECRET));
    boolean foreign = TenantContext.call(B, () -> tenancy.keys().macMatches(mac, SECRET));
    boolean other = TenantContext.call(A, () -> tenancy.keys().macMatches(mac, new byte[] {1}));
    assertThat(own).isTrue();
    assertThat(foreign).isFalse();
    assertThat(other).isFalse();
  }

  @Test
  @DisplayName("trap 2: keys that are remembered without whose they are, are found out")
  void rememberedByTenant() {
    assertThat(isWorthElsewhere(tenancy.keys())).isFalse();
    assertThat(isWorthElsewhere(INSTALLATION.keysByPurpose(tenancy))).isTrue();
  }

  /** Whether what one tenant signs counts in another. */
  private static boolean isWorthElsewhere(TenantKeys keys) {
    byte[] mac = TenantContext.call(A, () -> keys.mac(SECRET));
    return TenantContext.call(B, () -> keys.macMatches(mac, SECRET));
  }

  @Test
  void aPlaceCannotPretendToBeAnother() {
    assertThatThrownBy(() -> new Place("notes", "1|sealed", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutTenantOrForAnUnknownOneThereAreNoKeys() {
    assertThatThrownBy(() -> tenancy.keys().mac(SECRET)).isInstanceOf(NoTenantBound.class);
    TenantId nobody = TenantId.of("nl-nobody");
    assertThatThrownBy(() -> TenantContext.run(nobody, () -> tenancy.keys().mac(SECRET)))
        .isInstanceOf(TenantUnavailable.class);
  }
}
