package eu.vangnet.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A module that was built against an earlier release of the contract still runs: what was released
 * stays. A file per release; a new one is copied from {@code spi-surface.txt}.
 */
class SpiReleaseTest {
  private static final Path RELEASED = Path.of("src/test/resources/released");

  static Stream<Version> releases() throws IOException {
    try (Stream<Path> files = Files.list(RELEASED)) {
      return files
          .map(file -> Version.of(file.getFileName().toString().replace(".txt", "")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void whatWasReleasedIsStillThere(Version release) throws Exception {
    Map<String, Set<String>> now = byType(SpiSurface.lines());
    byType(lines(release))
        .forEach(
            (type, members) -> {
              assertThat(now).as("a type of " + release + " went away").containsKey(type);
              assertThat(now.get(type)).as(type + " of " + release).containsAll(members);
            });
  }

  @ParameterizedTest
  @MethodSource("releases")
  void nothingIsAskedOfModulesThatKnowTheReleaseOnly(Version release) throws Exception {
    Map<String, Set<String>> now = byType(SpiSurface.lines());
    byType(lines(release))
        .forEach(
            (type, members) -> {
              Set<String> more = new TreeSet<>(now.get(type));
              more.removeAll(members);
              assertThat(more)
                  .as(type + " has a method without a default since " + release)
                  .noneMatch(line -> line.contains("abstract "));
            });
  }

  @Test
  void whatCameSinceTheLastReleaseRaisedTheVersion() throws Exception {
    Version last = releases().reduce((earlier, later) -> later).orElseThrow();
    if (SpiSurface.lines().equals(lines(last))) {
      assertThat(SpiVersion.current()).isEqualTo(last);
    } else {
      assertThat(SpiVersion.current())
          .as("the surface grew since " + last)
          .isGreaterThan(last)
          .isGreaterThanOrEqualTo(new Version(last.major(), last.minor() + 1, 0));
    }
  }

  private static List<String> lines(Version release) throws IOException {
    return Files.readAllLines(RELEASED.resolve(release + ".txt"));
  }

  /** Members by the line that names their type. */
  private static Map<String, Set<String>> byType(List<String> surface) {
    Map<String, Set<String>> types = new TreeMap<>();
    String type = "";
    for (String line : surface) {
      if (line.startsWith("  ")) {
        types.get(type).add(line);
      } else {
        type = line;
        types.put(type, new TreeSet<>());
      }
    }
    return types;
  }
}
