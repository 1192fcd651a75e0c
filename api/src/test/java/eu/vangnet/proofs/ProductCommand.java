package eu.vangnet.proofs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command of the product as the launcher gives it to the operating system, on what this build has
 * made: classes and libraries from the class path of the tests, modules and samples from where the
 * distribution takes them.
 */
final class ProductCommand {
  private final Path home;
  private final Path data;
  private final List<Path> ahead;

  /**
   * Collects modules and samples.
   *
   * @param folder holds the data folder, and will hold what was collected
   * @param ahead classes that stand in front of the product's own
   */
  ProductCommand(Path folder, Path... ahead) {
    this.ahead = List.of(ahead);
    this.data = folder.resolve("data");
    this.home = folder.resolve("home");
    copy(Path.of("target/modules"), home.resolve("modules"));
    copy(Path.of("../tenants/samples"), home.resolve("samples"));
  }

  /** The file of published figures among the samples. */
  Path figures() {
    return home.resolve("samples/shapes/real-figures.csv");
  }

  /** Starts a process; what it says is added to the log. */
  Process start(Path log, Stream<String> words) {
    return start(log, List.of(), words);
  }

  /** Starts a process with further options of its Java; what it says is added to the log. */
  Process start(Path log, List<String> options, Stream<String> words) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("--sun-misc-unsafe-memory-access=allow");
    line.add("--add-opens=java.base/java.security=ALL-UNNAMED");
    line.add("-Dvangnet.home=" + home);
    line.add("-Dvangnet.demo.folder=" + data);
    // The writers are to be slowed by the database and not by the allowance of one client.
    line.add("-Dvangnet.limits.requests-per-minute=1000000");
    line.addAll(options);
    line.addAll(List.of("-cp", classPath(), "eu.vangnet.Main"));
    words.forEach(line::add);
    try {
      Files.createDirectories(log.getParent());
      return new ProcessBuilder(line)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything in a log. */
  static String said(Path log) {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the tests' own classes: those would put another clock into the product. */
  private String classPath() {
    String whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Stream<String> own =
        Arrays.stream(whole.split(File.pathSeparator))
            .filter(entry -> !Files.exists(Path.of(entry, "eu/vangnet/proofs")));
    return Stream.concat(ahead.stream().map(Path::toString), own)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.deleteIfExists(copy);
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
