package eu.vangnet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Commands of the product as processes of the operating system.
 *
 * @param configuration keys and values, instead of a file or variables
 */
public record ProductLine(Map<String, String> configuration) {
  private static final long PATIENCE_SECONDS = 120;

  /**
   * A command that came to its end.
   *
   * @param said all that it printed, wherever it printed it
   */
  public record Ended(int code, String said) {}

  /** On the databases of the product under test, which must have been started. */
  public static ProductLine here() {
    Map<String, String> configuration = new TreeMap<>();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("vangnet.") && !name.startsWith("vangnet.test."))
        .forEach(name -> configuration.put(name, System.getProperty(name)));
    return new ProductLine(configuration);
  }

  /** The words that start Java with a command. */
  public List<String> words(List<String> command) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Most live for seconds: what the second compiler makes better comes too late for them.
    line.add("-XX:TieredStopAtLevel=1");
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("--sun-misc-unsafe-memory-access=allow");
    line.add("--add-opens=java.base/java.security=ALL-UNNAMED");
    configuration.forEach((name, value) -> line.add("-D" + name + "=" + value));
    line.add("-cp");
    line.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    line.add("eu.vangnet.Main");
    line.addAll(command);
    return line;
  }

  /** Carries a command out and waits for its end. */
  public Ended run(String... command) {
    try {
      Process process =
          new ProcessBuilder(words(List.of(command))).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("It does not end: " + said);
      }
      return new Ended(process.exitValue(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
