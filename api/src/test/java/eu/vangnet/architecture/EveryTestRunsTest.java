package eu.vangnet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A test whose class has a name that the build does not look for never runs, and nothing says so:
 * seven classes of properties once slept like that.
 */
class EveryTestRunsTest {
  private static final Pattern TEST =
      Pattern.compile(
          "^  @(Test|ParameterizedTest|TestFactory|Property|Example)\\b", Pattern.MULTILINE);

  /** As the includes of surefire say; proofs are run by their names. */
  private static final Pattern RUNS = Pattern.compile(".*(Test|Properties|Proof)\\.java");

  private static final int FEWEST = 300;

  @Test
  void eachClassWithTestsHasANameThatTheBuildLooksFor() {
    List<Path> tests =
        Reactor.everything().stream()
            .map(ReactorModule::tests)
            .filter(Files::isDirectory)
            .flatMap(EveryTestRunsTest::javaFiles)
            .filter(EveryTestRunsTest::hasTests)
            .toList();
    assertThat(tests).hasSizeGreaterThan(FEWEST);
    assertThat(tests).filteredOn(file -> !RUNS.matcher(file.toString()).matches()).isEmpty();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean hasTests(Path file) {
    try {
      return TEST.matcher(Files.readString(file)).find();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
