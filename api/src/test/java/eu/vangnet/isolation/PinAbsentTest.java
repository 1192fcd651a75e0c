package eu.vangnet.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.startup.PinSwitch;
import eu.vangnet.testing.Product;
import org.junit.jupiter.api.Test;

/**
 * The traffic of {@link IsolationTest} against a product without the pin of the units of work, in a
 * JVM of its own: what the one finds nowhere, the other finds in answers and in rows.
 */
class PinAbsentTest {
  private static final int TENANTS = 5;
  private static final int OPERATIONS = 1_000;

  @Test
  void withoutThePinForeignMarkersAreInAnswersAndInRows() throws Exception {
    PinSwitch.off();
    Crowd crowd = new Crowd(Product.started(), TENANTS);

    Traffic traffic = crowd.send(OPERATIONS);

    assertThat(traffic.leaks()).anyMatch(leak -> leak.startsWith("an answer to"));
    assertThat(crowd.foreignRows()).anyMatch(leak -> leak.startsWith("a row of"));
    assertThat(traffic.handOversRefused()).isZero();
  }
}
