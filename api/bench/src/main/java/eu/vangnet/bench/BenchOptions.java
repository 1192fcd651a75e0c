package eu.vangnet.bench;

import eu.vangnet.bench.load.Operation;
import eu.vangnet.command.CommandRefused;
import eu.vangnet.command.Options;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much is measured.
 *
 * @param rounds how often each server has its turn
 * @param length of one measurement
 * @param warmUp operations of each kind that each server carries out beforehand
 * @param tenants that are filled
 * @param cases in each of them
 * @param folder holds the database; kept, so that the next run need not fill it again
 * @param heap of each server
 * @param operations that are measured
 * @param productOnly leaves the baseline out, for work on the product
 * @param profile records where the product spends its time
 * @param costs measures the product against itself without some of what it does
 */
public record BenchOptions(
    int rounds,
    Duration length,
    int warmUp,
    int tenants,
    int cases,
    Path folder,
    String heap,
    List<Operation> operations,
    boolean productOnly,
    boolean profile,
    boolean costs) {

  static BenchOptions read(List<String> arguments) {
    Options options =
        Options.read(
            arguments,
            Set.of("rounds", "seconds", "tenants", "cases", "data", "heap", "operation", "warm-up"),
            Set.of("product-only", "profile", "costs"));
    return new BenchOptions(
        options.number("rounds", 3, 1, 20),
        Duration.ofSeconds(options.number("seconds", 5, 1, 120)),
        options.number("warm-up", 30_000, 0, 1_000_000),
        options.number("tenants", 50, 1, 500),
        options.number("cases", 2_000, 60, 100_000),
        Path.of(options.value("data").orElse(".vangnet/bench")).toAbsolutePath(),
        options.number("heap", 512, 128, 16_384) + "m",
        options.value("operation").map(BenchOptions::operation).orElse(List.of(Operation.values())),
        options.has("product-only"),
        options.has("profile"),
        options.has("costs"));
  }

  private static List<Operation> operation(String name) {
    return Arrays.stream(Operation.values())
        .filter(operation -> operation.code().equals(name))
        .findFirst()
        .map(List::of)
        .orElseThrow(
            () ->
                CommandRefused.wrongUse(
                    "--operation must be one of "
                        + Arrays.stream(Operation.values())
                            .map(Operation::code)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
