package eu.vangnet.tenants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.EnvelopeKeys.Address;
import eu.vangnet.tenants.TenantKeys.Place;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which key wraps whose keysets, and what happens when one is changed or refused. */
@Tag("database")
class KeyWrappingTest {

  private static final TenantId OWNER = TenantId.of("nl-owner");
  private static final TenantId OTHER = TenantId.of("nl-other");
  private static final String OWN = "test:owner";
  private static final Place PLACE = new Place("notes", "1", "sealed");
  private static final byte[] SECRET = "Grundig geheim".getBytes(UTF_8);

  private final HeldClock clock = new HeldClock();
  private final TestKeyServices services = new TestKeyServices();
  private final Installation installation = new Installation().clock(clock).services(services);
  private Tenancy tenancy;

  @BeforeEach
  void open() {
    services.rotate(OWN);
    tenancy = installation.open();
    tenancy.tenants().create(Installation.tenant(OWNER.value()));
    tenancy.tenants().create(Installation.tenant(OTHER.value()));
  }

  @AfterEach
  void close() {
    tenancy.close();
    installation.close();
  }

  @Test
  void aTenantsOwnKeyWrapsItsKeysetsAndNoOthers() {
    byte[] sealed = seal(OWNER);

    use(Optional.of(OWN));

    assertThat(opened(OWNER, sealed)).isEqualTo(SECRET);
    assertThat(tenancy.keyWrapping().ownKey(OWNER)).contains(OWN);
    services.refuse("test:master");
    forgetCopies();
    assertThat(opened(OWNER, sealed)).isEqualTo(SECRET);
    assertThatThrownBy(() -> seal(OTHER)).isInstanceOf(KeyUnavailable.class);
  }

  @Test
  void aRefusedKeyStopsItsTenantAndNobodyElse() {
    byte[] sealed = seal(OWNER);
    use(Optional.of(OWN));
    services.refuse(OWN);
    forgetCopies();

    assertThatThrownBy(() -> opened(OWNER, sealed))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining(OWN);
    assertThat(opened(OTHER, seal(OTHER))).isEqualTo(SECRET);
    Address address = new Address("1", OTHER, OWNER, "offer");
    byte[] letter = TenantContext.call(OTHER, () -> tenancy.envelopeKeys().seal(SECRET, address));
    try (Tenancy again = installation.open()) {
      assertThat(again.tenants().active()).extracting(Tenant::id).contains(OTHER, OWNER);
    }

    services.allow(OWN);
    assertThat(opened(OWNER, sealed)).isEqualTo(SECRET);
    byte[] read = TenantContext.call(OWNER, () -> tenancy.envelopeKeys().open(letter, address));
    assertThat(read).isEqualTo(SECRET);
  }

  @Test
  void aKeyThatCannotBeUsedIsNotTaken() {
    byte[] sealed = seal(OWNER);

    assertThatThrownBy(() -> use(Optional.of("test:unknown"))).isInstanceOf(KeyUnavailable.class);

    assertThat(tenancy.keyWrapping().ownKey(OWNER)).isEmpty();
    assertThat(opened(OWNER, sealed)).isEqualTo(SECRET);
  }

  @Test
  void aTenantMayGoBackToTheKeyOfTheInstallation() {
    byte[] sealed = seal(OWNER);
    use(Optional.of(OWN));
    use(Optional.empty());
    services.refuse(OWN);
    forgetCopies();

    assertThat(opened(OWNER, sealed)).isEqualTo(SECRET);
  }

  @Test
  void aTenantMayBringItsKeyOnTheFirstDay() {
    TenantId careful = TenantId.of("nl-careful");
    tenancy.tenants().create(Installation.tenant(careful.value()).withOwnKey(OWN));
    byte[] sealed = seal(careful);
    services.refuse(OWN);
    forgetCopies();

    assertThatThrownBy(() -> opened(careful, sealed)).isInstanceOf(KeyUnavailable.class);
    services.allow(OWN);
    services.refuse("test:master");
    forgetCopies();
    assertThat(opened(careful, sealed)).isEqualTo(SECRET);
  }

  @Test
  void afterAChangeOfTheMasterKeyAllIsWrappedAnewAndTheOldOneIsNeededNoMore() {
    byte[] sealed = seal(OWNER);
    services.rotate("test:master");
    assertThat(tenancy.keyWrapping().left()).isPositive();

    tenancy.keyWrapping().renew(() -> {});

    assertThat(tenancy.keyWrapping().left()).isZero();
    services.rotate("test:next");
    services.master("test:next");
    tenancy.keyWrapping().renew(() -> {});
    assertThat(tenancy.keyWrapping().left()).isZero();
    services.refuse("test:master");
    try (Tenancy again = installation.open()) {
      byte[] opened = TenantContext.call(OWNER, () -> again.keys().open(sealed, PLACE));
      assertThat(opened).isEqualTo(SECRET);
    }
  }

  @Test
  void killedAnywhereInBetweenEverythingOpensAndTheNextGoesOn() {
    byte[] one = seal(OWNER);
    byte[] two = seal(OTHER);
    services.rotate("test:master");
    int all = tenancy.keyWrapping().left();

    for (int killedAt = 0; tenancy.keyWrapping().left() > 0; killedAt++) {
      AtomicInteger steps = new AtomicInteger(killedAt);
      try {
        tenancy
            .keyWrapping()
            .renew(
                () -> {
                  if (steps.getAndDecrement() == 0) {
                    throw new Killed();
                  }
                });
      } catch (Killed expected) {
        assertThat(tenancy.keyWrapping().left()).isLessThan(all);
      }
      forgetCopies();
      assertThat(List.of(opened(OWNER, one), opened(OTHER, two)))
          .allSatisfy(opened -> assertThat(opened).isEqualTo(SECRET));
    }
  }

  @Test
  void aRefusedMasterKeyEndsTheStartInASentence() {
    services.refuse("test:master");

    assertThatThrownBy(installation::open)
        .isInstanceOf(TenancyRefused.class)
        .hasMessage("The key test:master is refused: for the test");
  }

  /** The copies in memory are as good as the key for a while; here that while is over. */
  private void forgetCopies() {
    clock.pass(UnwrappedCopies.KEPT);
  }

  private void use(Optional<String> key) {
    tenancy.keyWrapping().use(OWNER, key);
  }

  private byte[] seal(TenantId tenant) {
    return TenantContext.call(tenant, () -> tenancy.keys().seal(SECRET, PLACE));
  }

  private byte[] opened(TenantId tenant, byte[] sealed) {
    return TenantContext.call(tenant, () -> tenancy.keys().open(sealed, PLACE));
  }

  /** Stands for the end of the process. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
