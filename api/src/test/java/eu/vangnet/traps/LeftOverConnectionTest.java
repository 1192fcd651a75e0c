package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.signals.SignalsIn;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Idempotency;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.paging.PageOf;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.startup.UnpinnedView;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.LeftOverDatabase;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Inside;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import eu.vangnet.trainings.enrolments.PlacesIn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No query of ours names a tenant: each finds the rows of one because the connection of its unit of
 * work is that tenant's own. Here the product's classes ask on such a connection, and on one that
 * was left over from another tenant.
 */
@Tag("database")
class LeftOverConnectionTest {
  private static final String SYSTEM = "traps";

  private static final Product PRODUCT = Product.started();
  private static final TenantDatabase SOUND = PRODUCT.bean(TenantDatabase.class);
  private static final TenantId OWNER = Desk.dutch().tenant();
  private static final TenantId OTHER = Desk.dutch().tenant();
  private static final Academy PROVIDER = Academy.opened();
  private static final String REFERENCE = UUID.randomUUID().toString();
  private static Tenancy unpinned;
  private static UUID signal;

  @BeforeAll
  static void aSignalOfTheOwner() {
    Answer made =
        PRODUCT
            .as(PRODUCT.token(OWNER, Role.CASEWORKER))
            .purpose("intake")
            .post(
                "/v1/signals",
                "{\"facts\":\"f\",\"sector\":\"education\",\"source\":{\"system\":\"%s\",\"reference\":\"%s\"}}"
                    .formatted(SYSTEM, REFERENCE));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    signal = UUID.fromString(made.madeId());
    unpinned = UnpinnedView.open();
  }

  @AfterAll
  static void close() {
    unpinned.close();
  }

  /** Broken: a database in which whoever works is on a connection of this tenant. */
  private static TenantDatabase leftOverFrom(TenantId tenant) {
    return new LeftOverDatabase(unpinned, tenant);
  }

  @Test
  @DisplayName("trap 1: a lookup by id on a connection of another tenant is found out")
  void lookUpById() {
    SignalsIn sound = new SignalsIn(SOUND);
    assertThat(sound.hold(OWNER, signal)).isTrue();
    Bite.check(
        sound,
        new SignalsIn(leftOverFrom(OWNER)),
        signals -> assertThat(signals.hold(OTHER, signal)).isFalse());
  }

  @Test
  @DisplayName("trap 3: a filter or an order on a connection of another tenant is found out")
  void secondarySearch() {
    SignalsIn sound = new SignalsIn(SOUND);
    SignalsIn broken = new SignalsIn(leftOverFrom(OWNER));
    for (PageOf search :
        List.of(
            PageOf.fitting("sector:eq:education", "recordedAt"),
            PageOf.fitting("status:in:recorded|weighed", "-receivedAt"),
            PageOf.fitting("sourceSystem:eq:" + SYSTEM, "-recordedAt"))) {
      assertThat(sound.listed(OWNER, search)).containsExactly(signal.toString());
      Bite.check(sound, broken, signals -> assertThat(signals.listed(OTHER, search)).isEmpty());
    }
  }

  @Test
  @DisplayName("trap 4: a count with its sub-query on a connection of another tenant is found out")
  void counts() {
    SignalsIn sound = new SignalsIn(SOUND);
    assertThat(sound.counted(OWNER)).isEqualTo(1);
    Bite.check(
        sound,
        new SignalsIn(leftOverFrom(OWNER)),
        signals -> assertThat(signals.counted(OTHER)).isZero());
  }

  @Test
  @DisplayName("trap 6: a source that another tenant has taken is found out where it is known")
  void uniqueSources() {
    SignalsIn sound = new SignalsIn(SOUND);
    assertThat(sound.knowSource(OWNER, SYSTEM, REFERENCE)).isTrue();
    Bite.check(
        sound,
        new SignalsIn(leftOverFrom(OWNER)),
        signals -> assertThat(signals.knowSource(OTHER, SYSTEM, REFERENCE)).isFalse());
  }

  @Test
  @DisplayName("trap 6: a key that another tenant has used is found out where it is in the way")
  void uniqueKeys() {
    CreationKey key =
        new CreationKey(
            Sha256.of("who asks"), UUID.randomUUID().toString(), Sha256.of("what is asked"));
    assertThat(make(SOUND, OWNER, key)).isEqualTo("made");
    assertThat(make(SOUND, OWNER, key)).isEqualTo("made before");
    Bite.check(
        SOUND,
        leftOverFrom(OWNER),
        database -> assertThat(make(database, OTHER, key)).isEqualTo("made"));
  }

  private static String make(TenantDatabase database, TenantId tenant, CreationKey key) {
    Idempotency idempotency = PRODUCT.bean(Idempotency.class);
    UUID id = UUID.randomUUID();
    try {
      Made made =
          Inside.request(
              tenant,
              Set.of(),
              () ->
                  database.inTransaction(
                      em -> idempotency.once(em, key, Made.now(id, "/v1/things/" + id), () -> {})));
      return made.replayed() ? "made before" : "made";
    } catch (ProblemException refused) {
      return "refused";
    }
  }

  @Test
  @DisplayName("trap 14: a shared course that leads to the people of its origin is found out")
  void sharedCourse() {
    String address = PROVIDER.session(12);
    PROVIDER.enrolment(address, "somebody@school.example.org");
    UUID session = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    PlacesIn sound = new PlacesIn(SOUND);
    assertThat(sound.taken(PROVIDER.tenant(), session)).isEqualTo(1);
    Bite.check(
        sound,
        new PlacesIn(leftOverFrom(PROVIDER.tenant())),
        places -> assertThat(places.taken(OTHER, session)).isZero());
  }
}
