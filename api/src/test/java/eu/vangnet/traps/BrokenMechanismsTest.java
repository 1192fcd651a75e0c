package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.courier.Couriers;
import eu.vangnet.batch.moving.OpenedExport;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.cases.SeatedCases;
import eu.vangnet.platform.edge.ComposedRoles;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.security.ComposedRole;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Traps that other tests walk into over HTTP, here held against the mechanism itself: the product's
 * own, and one of the same form that is broken in the way in which others were.
 */
@Tag("database")
class BrokenMechanismsTest {
  private static final Product PRODUCT = Product.started();
  private static final Desk DESK = Desk.dutch();
  private static final String ORGANISATION = "police-west";
  private static final String ROLE = "same-name";
  private static final SeatedCases SEATED = SeatedCases.sound(DESK.tenant(), ORGANISATION);
  private static final SeatedCases FORGETTING =
      SeatedCases.forgettingSeats(DESK.tenant(), ORGANISATION);
  private static String seated;
  private static String hidden;

  @BeforeAll
  static void twoCasesAndASeatAtOne() {
    String file = DESK.openCase("With a seat.");
    DESK.seat(file, "police", ORGANISATION);
    seated = "/v1/cases/" + file;
    hidden = "/v1/cases/" + DESK.openCase("Without.");
  }

  @Test
  @DisplayName("trap 7: a courier that puts a letter into every box is found out")
  void letters() {
    TenantId third = Couriers.newTenant();
    Bite.check(
        Couriers.sound(),
        Couriers.intoEveryBox(third),
        carrier -> {
          TenantId sender = Couriers.newTenant();
          TenantId receiver = Couriers.newTenant();
          Couriers.write(sender, receiver);
          carrier.carryFrom(sender);
          assertThat(Couriers.come(receiver)).isEqualTo(1);
          assertThat(Couriers.come(third)).isZero();
        });
  }

  @Test
  @DisplayName("trap 8: an opened export holds nothing of another tenant")
  void exports() {
    Desk other = Desk.dutch();
    String own = "own-" + UUID.randomUUID();
    String foreign = "foreign-" + UUID.randomUUID();
    DESK.signal(own);
    other.signal(foreign);
    Function<TenantId, String> sound = OpenedExport::written;
    Bite.check(
        sound,
        tenant -> OpenedExport.written(List.of(tenant, other.tenant())),
        export -> assertThat(export.apply(DESK.tenant())).contains(own).doesNotContain(foreign));
    assertThat(OpenedExport.fetched(DESK.tenant()))
        .contains(own)
        .doesNotContain(foreign, other.tenant().value());
  }

  @Test
  @DisplayName("trap 15: roles that are looked up by their name alone are found out")
  void roles() {
    TenantId one = composing("courses:read");
    TenantId two = composing("sessions:read");
    TenantId none = PRODUCT.tenant();
    Bite.check(
        PRODUCT.bean(ComposedRoles.class),
        new RolesByName(PRODUCT.bean(ComposedRoles.class)),
        roles -> {
          assertThat(rights(roles, one)).contains(Right.COURSE_READ);
          assertThat(rights(roles, one)).doesNotContain(Right.SESSION_READ);
          assertThat(rights(roles, two)).contains(Right.SESSION_READ);
          assertThat(rights(roles, two)).doesNotContain(Right.COURSE_READ);
          assertThat(rights(roles, none)).isEmpty();
        });
  }

  private static TenantId composing(String right) {
    TenantId tenant = PRODUCT.tenant();
    Answer made =
        PRODUCT
            .as(PRODUCT.token(tenant, Role.TENANTADMIN))
            .post(
                "/v1/roles",
                "{\"name\":\"%s\",\"label\":\"l\",\"rights\":[\"%s\"]}".formatted(ROLE, right));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return tenant;
  }

  private static Set<Right> rights(ComposedRoles roles, TenantId tenant) {
    return roles.of(tenant, Set.of(ROLE)).stream()
        .flatMap(role -> role.rights().stream())
        .collect(Collectors.toSet());
  }

  /** Broken: whose role it is was known when it was first looked up, and never asked again. */
  private static final class RolesByName implements ComposedRoles {
    private final ComposedRoles sound;
    private final Map<String, Set<ComposedRole>> known = new HashMap<>();

    RolesByName(ComposedRoles sound) {
      this.sound = sound;
    }

    @Override
    public Set<ComposedRole> of(TenantId tenant, Set<String> names) {
      return names.stream()
          .flatMap(
              name ->
                  known.computeIfAbsent(name, first -> sound.of(tenant, Set.of(first))).stream())
          .collect(Collectors.toSet());
    }
  }

  @Test
  @DisplayName("trap 18: a list that forgets seats shows that there is more")
  void counts() {
    Bite.check(
        SEATED,
        FORGETTING,
        cases -> {
          Page<String> page = cases.page(1);
          assertThat(page.items()).hasSize(1);
          assertThat(page.next()).isEmpty();
        });
  }

  @Test
  @DisplayName("trap 19: a list that forgets seats holds what the single request refuses")
  void lists() {
    Bite.check(
        SEATED,
        FORGETTING,
        cases -> assertThat(cases.page(50).items()).contains(seated).allMatch(SEATED::reaches));
  }

  @Test
  @DisplayName("trap 20: access that forgets seats reaches what hangs on a hidden case")
  void access() {
    Bite.check(
        SEATED,
        FORGETTING,
        cases -> {
          assertThat(cases.reaches(seated)).isTrue();
          assertThat(cases.reaches(hidden)).isFalse();
        });
  }
}
