package eu.vangnet.bench.scale;

import eu.vangnet.command.CommandRefused;
import eu.vangnet.command.Options;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How far the probe goes.
 *
 * @param counts registered tenants, in rising order
 * @param length of one measurement
 * @param warmUp operations beforehand, each time
 * @param folder holds the database; an earlier run's tenants stay registered
 */
public record ScaleOptions(
    List<Integer> counts, Duration length, int warmUp, Path folder, String heap) {

  /** Reads a command line. */
  public static ScaleOptions read(List<String> arguments) {
    Options options =
        Options.read(arguments, Set.of("tenants", "seconds", "data", "heap", "warm-up"), Set.of());
    return new ScaleOptions(
        counts(options.value("tenants").orElse("10,100,1000")),
        Duration.ofSeconds(options.number("seconds", 10, 1, 120)),
        options.number("warm-up", 30_000, 0, 1_000_000),
        Path.of(options.value("data").orElse(".vangnet/scale")).toAbsolutePath(),
        options.number("heap", 512, 128, 16_384) + "m");
  }

  private static List<Integer> counts(String text) {
    try {
      List<Integer> counts = Arrays.stream(text.split(",")).map(Integer::valueOf).sorted().toList();
      if (counts.getFirst() >= 1 && counts.getLast() <= 9_999) {
        return counts;
      }
    } catch (NumberFormatException e) {
      throw refused();
    }
    throw refused();
  }

  private static CommandRefused refused() {
    return CommandRefused.wrongUse(
        "--tenants must be whole numbers from 1 to 9999, separated by commas.");
  }
}
