package eu.vangnet.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bad input to every operation, from one seed; {@code ./vangnet prove fuzz} takes others. */
class FuzzTest {
  private static final int REQUESTS = 5_000;
  private static final long SEED = 20_261_126L;
  private static final long STABLE = 32L << 20;

  private static Fuzz fuzz;
  private static FuzzReport report;

  @BeforeAll
  static void badInputToEveryOperation() throws InterruptedException {
    fuzz = new Fuzz(SEED);
    report = fuzz.send(REQUESTS);
    System.out.println("fuzz: seed " + SEED + ", " + REQUESTS + " requests, " + report);
  }

  @Test
  void noAnswerIsAFailureOrShowsTheInside() {
    assertThat(report.faults()).isEmpty();
  }

  @Test
  void everyOperationWasAsked() {
    assertThat(report.operations()).hasSize(fuzz.operations());
    assertThat(report.operations().values()).allMatch(count -> count >= 10);
  }

  /** So that the refusals are not all those of one check in front. */
  @Test
  void someOfItWasGoodEnoughToBeDone() {
    assertThat(report.answers(2)).isGreaterThan(REQUESTS / 20);
    assertThat(report.answers(4)).isGreaterThan(REQUESTS / 2);
  }

  @Test
  void theServerServesAndHoldsOnToNothing() {
    assertThat(Product.started().call().get("/health").status()).isEqualTo(200);
    assertThat(Desk.dutch().signal("After all that.")).isNotBlank();
    assertThat(report.growth()).isLessThan(STABLE);
  }
}
