package eu.vangnet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.bench.load.Operation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The bench runs through: every answer of the product and of both baselines is right, and the table
 * is printed. How fast they were is no matter here, for the machine may be busy.
 *
 * <p>In full: as many tenants and cases as {@code ./vangnet bench} takes; what a partner waits for
 * is then at most one and a half times what a caseworker waits for.
 */
@Tag("proof")
class BenchProof {
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");

  @Test
  void everyAnswerIsRightAndTheTableIsPrinted() {
    String table = printed(false);
    assertThat(table).contains("GET one case over 2 connections: for a partner");
    for (Operation operation : Operation.values()) {
      assertThat(table.lines().filter(line -> isLineOf(operation.title(), line)))
          .as(operation.title())
          .hasSize(operation.ofProductOnly() ? 2 : operation.writes() ? 4 : 6);
    }
    List<String> partners =
        table.lines().filter(line -> line.startsWith("GET one case over ")).toList();
    if (FULL) {
      assertThat(partners)
          .hasSize(2)
          .allSatisfy(line -> assertThat(timesForPartner(line)).isLessThanOrEqualTo(1.5));
    }
    System.out.println(
        "PROOF bench: every answer right over %d tenants; %s"
            .formatted(FULL ? 50 : 3, String.join("; ", partners)));
  }

  /** The command itself fails where a variant does not leave out what it says, and only that. */
  @Test
  void whatIsLeftOutIsLeftOutAndTheTableOfCostsIsPrinted() {
    String table = printed(true);
    for (String variant :
        List.of(
            "as shipped",
            "without sealing",
            "without decision point",
            "without journal",
            "without all three")) {
      assertThat(table.lines().filter(line -> isLineOf(variant, line))).as(variant).hasSize(1);
    }
    String sum =
        table.lines().filter(line -> line.startsWith("all together:")).findFirst().orElseThrow();
    System.out.println("PROOF bench: " + sum);
  }

  private static double timesForPartner(String line) {
    return Double.parseDouble(line.replaceAll(".*for a partner ([0-9.]+) times the time.*", "$1"));
  }

  private static String printed(boolean costs) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    BenchOptions options =
        new BenchOptions(
            FULL ? 3 : 1,
            Duration.ofSeconds(FULL ? 5 : 1),
            FULL ? 30_000 : 200,
            FULL ? 50 : 3,
            FULL ? 2_000 : 60,
            Path.of("target/proofs/bench" + (FULL ? "-full" : "")).toAbsolutePath(),
            "256m",
            List.of(Operation.values()),
            false,
            false,
            costs);
    new BenchCommand(OfTheBuild.distribution(), new PrintStream(said, true, StandardCharsets.UTF_8))
        .run(options);
    String table = said.toString(StandardCharsets.UTF_8);
    System.out.print(table);
    return table;
  }

  private static boolean isLineOf(String title, String line) {
    return line.matches(Pattern.quote(title) + " +[0-9]+ .*");
  }
}
