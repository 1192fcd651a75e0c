package eu.vangnet.bench;

import eu.vangnet.bench.installation.Distribution;
import eu.vangnet.bench.scale.ScaleCommand;
import eu.vangnet.bench.scale.ScaleOptions;
import eu.vangnet.command.CommandRefused;
import java.util.Arrays;
import java.util.List;

/** The entry point of the bench: {@code bench} or {@code scale}, with its options. */
public final class Main {

  private Main() {}

  /** Ends the process with 0, with 2 for a wrong command line, and with 1 for everything else. */
  public static void main(String[] arguments) {
    System.exit(run(Arrays.asList(arguments)));
  }

  private static int run(List<String> arguments) {
    List<String> options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    Distribution distribution = Distribution.ofLauncher();
    try {
      switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
        case "bench" -> new BenchCommand(distribution, System.out).run(BenchOptions.read(options));
        case "scale" -> new ScaleCommand(distribution, System.out).run(ScaleOptions.read(options));
        default -> throw CommandRefused.wrongUse("There are bench and scale.");
      }
      return 0;
    } catch (CommandRefused e) {
      System.err.println(e.getMessage());
      return e.code();
    } catch (BenchFailure e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
