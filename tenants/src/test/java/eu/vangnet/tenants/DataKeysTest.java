package eu.vangnet.tenants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.DataKeys.DataKey;
import eu.vangnet.tenants.DataKeys.State;
import eu.vangnet.tenants.TenantKeys.Place;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One data key follows another while two servers run. */
@Tag("database")
class DataKeysTest {

  private static final TenantId TOWN = TenantId.of("nl-town");
  private static final Place PLACE = new Place("notes", "1", "sealed");
  private static final byte[] SECRET = "Grundig geheim".getBytes(UTF_8);

  private final HeldClock clock = new HeldClock();
  private final Installation installation = new Installation().clock(clock);
  private Tenancy here;
  private Tenancy elsewhere;

  @BeforeEach
  void open() {
    here = installation.open();
    here.tenants().create(Installation.tenant(TOWN.value()));
    elsewhere = installation.open();
  }

  @AfterEach
  void close() {
    elsewhere.close();
    here.close();
    installation.close();
  }

  @Test
  void atFirstThereIsOneThatSeals() {
    assertThat(states()).containsExactly(State.PRIMARY);
    assertThat(seal(here)).startsWith(keys().getFirst().prefix());
  }

  @Test
  void aStagedKeyOpensEverywhereBeforeItSealsAnywhere() {
    byte[] old = seal(here);
    assertThat(openedBy(elsewhere, old)).isEqualTo(SECRET);
    stage();
    assertThat(states()).containsExactly(State.PRIMARY, State.STAGED);
    assertThat(seal(here)).startsWith(Arrays.copyOf(old, 5));
    assertThatThrownBy(this::promote).isInstanceOf(KeysChangedLately.class);

    clock.pass(DataKeys.KNOWN);
    // The other server looks at the registry now, and then holds a copy that it will not renew.
    assertThat(openedBy(elsewhere, old)).isEqualTo(SECRET);
    promote();

    byte[] renewed = seal(here);
    assertThat(states()).containsExactly(State.OLD, State.PRIMARY);
    assertThat(renewed).startsWith(keys().getLast().prefix());
    assertThat(seal(elsewhere)).as("it still seals as before").startsWith(Arrays.copyOf(old, 5));
    assertThat(openedBy(elsewhere, renewed)).as("and opens the new").isEqualTo(SECRET);
    assertThat(openedBy(here, seal(elsewhere))).isEqualTo(SECRET);

    clock.pass(Duration.ofSeconds(2));
    assertThat(seal(elsewhere)).startsWith(Arrays.copyOf(renewed, 5));
    assertThat(openedBy(elsewhere, old)).isEqualTo(SECRET);
  }

  @Test
  void anOldKeyIsDestroyedOnlyWhenNobodyCanStillBeWritingWithIt() {
    byte[] old = seal(here);
    renew();
    assertThatThrownBy(this::destroyOld).isInstanceOf(KeysChangedLately.class);
    clock.pass(DataKeys.SETTLED);

    destroyOld();

    assertThat(states()).containsExactly(State.PRIMARY);
    assertThatThrownBy(() -> openedBy(here, old)).isInstanceOf(SealBroken.class);
    clock.pass(Duration.ofSeconds(2));
    assertThatThrownBy(() -> openedBy(elsewhere, old)).isInstanceOf(SealBroken.class);
    assertThat(openedBy(elsewhere, seal(here))).isEqualTo(SECRET);
  }

  @Test
  void eachStepTwiceIsOnce() {
    stage();
    stage();
    assertThat(states()).containsExactly(State.PRIMARY, State.STAGED);
    clock.pass(DataKeys.KNOWN);
    promote();
    promote();
    assertThat(states()).containsExactly(State.OLD, State.PRIMARY);
    clock.pass(DataKeys.SETTLED);
    destroyOld();
    destroyOld();
    assertThat(states()).containsExactly(State.PRIMARY);
  }

  @Test
  void signaturesAndIndexNumbersStayAsTheyWere() {
    byte[] mac = TenantContext.call(TOWN, () -> here.keys().mac(SECRET));
    int number = TenantContext.call(TOWN, () -> here.keys().indexNumber(SECRET));
    renew();

    boolean matches = TenantContext.call(TOWN, () -> here.keys().macMatches(mac, SECRET));
    int again = TenantContext.call(TOWN, () -> here.keys().indexNumber(SECRET));

    assertThat(matches).isTrue();
    assertThat(again).isEqualTo(number);
  }

  private void renew() {
    stage();
    clock.pass(DataKeys.KNOWN);
    promote();
  }

  private void stage() {
    TenantContext.run(TOWN, () -> here.dataKeys().stage());
  }

  private void promote() {
    TenantContext.run(TOWN, () -> here.dataKeys().promote());
  }

  private void destroyOld() {
    TenantContext.run(TOWN, () -> here.dataKeys().destroyOld());
  }

  private List<DataKey> keys() {
    return TenantContext.call(TOWN, () -> here.dataKeys().all());
  }

  private List<State> states() {
    return keys().stream().map(DataKey::state).toList();
  }

  private static byte[] seal(Tenancy server) {
    return TenantContext.call(TOWN, () -> server.keys().seal(SECRET, PLACE));
  }

  private static byte[] openedBy(Tenancy server, byte[] sealed) {
    return TenantContext.call(TOWN, () -> server.keys().open(sealed, PLACE));
  }
}
