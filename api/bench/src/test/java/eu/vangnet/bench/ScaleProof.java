package eu.vangnet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.bench.scale.ScaleCommand;
import eu.vangnet.bench.scale.ScaleOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The scale probe runs through: tenants are registered, the product starts with all of them and
 * answers rightly. In full: up to a thousand.
 */
@Tag("proof")
class ScaleProof {
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");

  @Test
  void theProductServesWithMoreAndMoreTenantsRegistered() {
    Path folder = Path.of("target/proofs/scale" + (FULL ? "-full" : "")).toAbsolutePath();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    List<Integer> counts = FULL ? List.of(10, 100, 1_000) : List.of(2, 5);
    new ScaleCommand(OfTheBuild.distribution(), new PrintStream(said, true, StandardCharsets.UTF_8))
        .run(
            new ScaleOptions(
                counts, Duration.ofSeconds(FULL ? 10 : 1), FULL ? 30_000 : 200, folder, "256m"));
    String table = said.toString(StandardCharsets.UTF_8);
    assertThat(table.lines().filter(line -> line.matches(" +[0-9]+ .*"))).hasSameSizeAs(counts);
    System.out.print(table);
    System.out.println("PROOF scale: every answer right with " + counts.getLast() + " tenants");
  }
}
