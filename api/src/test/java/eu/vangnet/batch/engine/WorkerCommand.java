package eu.vangnet.batch.engine;

import eu.vangnet.testing.ProductLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * {@code ./vangnet batch} as a process of the operating system, on the databases of the product
 * under test. It can be stopped, killed and woken.
 */
public final class WorkerCommand implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();

  /** Starts it. */
  WorkerCommand(List<String> words) {
    this(words, Map.of());
  }

  /** Starts it with further system properties. */
  public WorkerCommand(List<String> words, Map<String, String> properties) {
    ProductLine here = ProductLine.here();
    here.configuration().putAll(properties);
    List<String> command = new ArrayList<>(words);
    command.addFirst("batch");
    try {
      process = new ProcessBuilder(here.words(command)).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(said::add);
    } catch (UncheckedIOException | IOException ended) {
      said.add("(ended)");
    }
  }

  /** Its number in the operating system. */
  public long number() {
    return process.pid();
  }

  /** What it has said so far. */
  public List<String> said() {
    return List.copyOf(said);
  }

  /** Waits for its end; the code it ended with. */
  public int code() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the worker does not end: " + said);
    }
    return process.exitValue();
  }

  /** Waits until something has come about, as long as it runs. */
  public void await(BooleanSupplier reached) throws InterruptedException {
    while (!reached.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new AssertionError("the worker has ended: " + said);
      }
      Thread.sleep(20);
    }
  }

  /** {@code kill -9}. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Sends a signal such as STOP or CONT. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(number())).start().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
