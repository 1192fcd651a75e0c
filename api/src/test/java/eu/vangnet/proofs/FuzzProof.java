package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.fuzzing.Fuzz;
import eu.vangnet.fuzzing.FuzzReport;
import eu.vangnet.testing.Product;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Bad input to every operation, each time from another seed; {@code vangnet.fuzz.seed} names one.
 */
@Tag("proof")
class FuzzProof {
  private static final int REQUESTS = Boolean.getBoolean("vangnet.prove.full") ? 100_000 : 5_000;
  private static final long STABLE = 48L << 20;

  @Test
  void noBadInputMakesTheProductFailShowItsInsideOrHoldOnToMemory() throws InterruptedException {
    long seed =
        Long.getLong(
            "vangnet.fuzz.seed", RandomGenerator.getDefault().nextLong(1_000_000_000_000L));
    System.out.println("fuzz: the seed is " + seed);

    FuzzReport report = new Fuzz(seed).send(REQUESTS);

    System.out.println("fuzz: " + report);
    assertThat(report.faults()).isEmpty();
    assertThat(Product.started().call().get("/health").status()).isEqualTo(200);
    assertThat(report.growth()).as("growth of the heap after collection").isLessThan(STABLE);
    System.out.printf(
        Locale.ROOT,
        "PROOF fuzz: %d requests to %d operations from seed %d: no 5xx, nothing of the inside;"
            + " %s%n",
        REQUESTS,
        report.operations().size(),
        seed,
        report);
  }
}
