package eu.vangnet.proofs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of the {@code load} command as a process of its own, followed by what it prints. */
final class LoadRun {
  private static final Pattern PROGRESS =
      Pattern.compile(
          "^ {2}([\\d,]+) of [\\d,]+ persons, ([\\d,]+) per second$", Pattern.MULTILINE);
  private static final Pattern RESULT =
      Pattern.compile(
          "([\\d,]+) persons answered, of whom ([\\d,]+) were there already, in ([\\d.]+) s");
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Path output;
  private final Process process;

  private LoadRun(Path output, Process process) {
    this.output = output;
    this.process = process;
  }

  /** Starts it; the output goes to a file of this name. */
  static LoadRun start(ProductProcesses product, PublishedCounts counts, String name) {
    Path output = product.data().resolveSibling(name + ".txt");
    return new LoadRun(
        output,
        product
            .command()
            .start(
                output,
                Stream.of(
                    "load",
                    "--shape",
                    product.command().figures().toString(),
                    "--area",
                    counts.area(),
                    "--period",
                    counts.period(),
                    "--url",
                    product.base().toString(),
                    "--parallel",
                    Integer.toString(counts.atOnce()))));
  }

  /** Waits until about so many persons were sent, as far as the run tells; then {@code kill -9}. */
  void killAfter(int persons) {
    while (progress().map(told -> number(told.group(1))).orElse(0) < persons) {
      if (!process.isAlive()) {
        throw new AssertionError("It ended before it could be killed: " + said());
      }
      ProductProcesses.pause(Duration.ofMillis(5));
    }
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Persons per second, as told last before the end. */
  int speed() {
    return progress().map(told -> number(told.group(2))).orElseThrow();
  }

  /** Waits for the end; its code. */
  int code() {
    try {
      if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("It does not come to an end: " + said());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How many persons it found to be there already. */
  int already() {
    return RESULT
        .matcher(said())
        .results()
        .map(told -> number(told.group(2)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(said()));
  }

  /** Everything it has printed. */
  String said() {
    return ProductCommand.said(output);
  }

  private Optional<MatchResult> progress() {
    return PROGRESS.matcher(said()).results().reduce((earlier, later) -> later);
  }

  private static int number(String told) {
    return Integer.parseInt(told.replace(",", ""));
  }
}
