package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.edge.DoorServer;
import eu.vangnet.platform.edge.GuardedProbe;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Inside;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.RawSocket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the door and the decision point do, beside doors and helpers that do it wrong. */
@Tag("database")
class DoorTrapsTest {
  private static final Product PRODUCT = Product.started();
  private static final TenantId OWN = PRODUCT.tenant();
  private static final TenantId OTHER = PRODUCT.tenant();

  @Test
  @DisplayName("trap 12: a door that believes a header, a query or a host name is found out")
  void believedFromOutside() {
    String token = PRODUCT.token(OWN, Role.CASEWORKER);
    try (DoorServer sound = DoorServer.sound();
        DoorServer broken = DoorServer.believing()) {
      for (String asked :
          List.of(
              "GET /v1/probes HTTP/1.1\r\nHost: vangnet.example\r\nX-Tenant: %s\r\n",
              "GET /v1/probes?tenant=%s HTTP/1.1\r\nHost: vangnet.example\r\n",
              "GET /v1/probes HTTP/1.1\r\nHost: %s.vangnet.example\r\n")) {
        String request =
            asked.formatted(OTHER.value())
                + "Connection: close\r\nAuthorization: Bearer "
                + token
                + "\r\n\r\n";
        Bite.check(
            sound,
            broken,
            door ->
                assertThat(RawSocket.send(door.base(), request))
                    .startsWith("HTTP/1.1 200")
                    .endsWith(OWN.value()));
      }
    }
  }

  @Test
  @DisplayName("trap 16: a door that leaves open what declares no right is found out")
  void undeclared() {
    Bite.check(
        GuardedProbe.sound(),
        GuardedProbe.forgettingUndeclared(),
        probe -> {
          assertThat(letsThrough(probe, "bound")).isTrue();
          assertThat(letsThrough(probe, "undeclared")).isFalse();
        });
  }

  private static boolean letsThrough(GuardedProbe probe, String operation) {
    return Inside.request(OWN, Set.of(Role.values()), () -> probe.letsThrough(operation));
  }

  @Test
  @DisplayName("trap 16: a helper that offers actions without asking for rights is found out")
  void offeredActions() {
    Principal withoutSeat =
        new Principal(
            OWN, "partner", "tests", Optional.of("school"), Set.of(Role.PARTNER), Instant.MAX);
    Principal withoutRight =
        new Principal(OWN, "trainer", "tests", Optional.empty(), Set.of(Role.TRAINER), Instant.MAX);
    Facts open = new Facts(Set.of("police"), Set.of(Right.CASE_READ, Right.CASE_NOTE));
    Bite.check(
        DoorTrapsTest::offered,
        DoorTrapsTest::offeredByState,
        (Offer offer) -> {
          assertThat(offer.to(withoutSeat, open)).noneMatch(ActionView::permitted);
          assertThat(offer.to(withoutRight, open)).noneMatch(ActionView::permitted);
        });
  }

  /** What is said to a caller of what may be done. */
  @FunctionalInterface
  private interface Offer {
    List<ActionView> to(Principal caller, Facts facts);
  }

  private static List<ActionView> offered(Principal caller, Facts facts) {
    return ActionView.of(caller, facts, Right.CASE_READ, Right.CASE_NOTE);
  }

  /** Broken: what the state permits is offered to whoever asks. */
  private static List<ActionView> offeredByState(Principal caller, Facts facts) {
    return Stream.of(Right.CASE_READ, Right.CASE_NOTE)
        .map(
            right ->
                new ActionView(
                    right.code(), facts.permittedByState().contains(right), Optional.empty()))
        .toList();
  }
}
