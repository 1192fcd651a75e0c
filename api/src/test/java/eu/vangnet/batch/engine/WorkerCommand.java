package eu.vangnet.batch.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("--sun-misc-unsafe-memory-access=allow");
    line.add("--add-opens=java.base/java.security=ALL-UNNAMED");
    System.getProperties().stringPropertyNames().stream()
        .filter(key -> key.startsWith("vangnet.") && !key.startsWith("vangnet.test."))
        .forEach(key -> line.add("-D" + key + "=" + System.getProperty(key)));
    properties.forEach((key, value) -> line.add("-D" + key + "=" + value));
    line.add("-cp");
    line.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    line.add("eu.vangnet.Main");
    line.add("batch");
    line.addAll(words);
    try {
      process = new ProcessBuilder(line).redirectErrorStream(true).start();
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
