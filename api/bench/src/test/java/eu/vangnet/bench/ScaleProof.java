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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The scale probe runs through: tenants are registered, the product starts with all of them and
 * answers rightly. In full: up to a thousand, each made in less than a second, and a request of
 * them costs at most 1.2 times what it costs with ten.
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
    System.out.print(table);
    List<Line> lines =
        table.lines().filter(line -> line.matches(" +[0-9]+ .*")).map(Line::of).toList();
    assertThat(lines).extracting(Line::tenants).containsExactlyElementsOf(counts);
    if (FULL) {
      assertThat(lines).allSatisfy(line -> assertThat(line.created()).isLessThan(1));
      assertThat(lines.getLast().cost()).isLessThanOrEqualTo(1.2);
    }
    System.out.println(
        "PROOF scale: " + lines.stream().map(Line::toString).collect(Collectors.joining("; ")));
  }

  /**
   * A line of the table.
   *
   * @param created seconds to make a tenant, the median
   * @param cost of a request beside that of the first line
   */
  private record Line(
      int tenants, double created, String start, String heap, String connections, double cost) {
    static Line of(String printed) {
      String[] columns = printed.strip().split(" +");
      return new Line(
          Integer.parseInt(columns[0]),
          Double.parseDouble(columns[1]),
          columns[3],
          columns[4],
          columns[5],
          Double.parseDouble(columns[10]));
    }

    @Override
    public String toString() {
      return "%d tenants, %s s for each, start %s ms, heap %s MB, %s connections, cost %s"
          .formatted(tenants, created, start, heap, connections, cost);
    }
  }
}
