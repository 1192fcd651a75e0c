package eu.vangnet.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that an earlier start left its number of in a file.
 *
 * <p>Numbers are used again by the operating system, so a process counts only if its command line
 * holds the mark that ours has: nobody else's process is ever stopped.
 */
public final class RecordedProcess {

  private final ProcessHandle process;

  private RecordedProcess(ProcessHandle process) {
    this.process = process;
  }

  /**
   * The living process named in the file.
   *
   * @param mark text that the command line of ours holds
   */
  public static Optional<RecordedProcess> read(Path file, String mark) {
    return number(file)
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().commandLine().orElse("").contains(mark))
        .map(RecordedProcess::new);
  }

  private static Optional<Long> number(Path file) {
    try {
      return Optional.of(Long.valueOf(Files.readString(file).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Its number. */
  public long number() {
    return process.pid();
  }

  /** Asks the process to end, and ends it by force if it has not within the patience. */
  public void stop(Duration patience) {
    process.destroy();
    if (!endsWithin(patience)) {
      process.destroyForcibly();
      endsWithin(patience);
    }
  }

  private boolean endsWithin(Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Process " + process.pid() + " cannot be waited for", e);
    }
  }
}
