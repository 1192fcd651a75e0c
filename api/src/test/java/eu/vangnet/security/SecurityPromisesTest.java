package eu.vangnet.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md promises names its proof, and the proof is there. */
class SecurityPromisesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAME = Pattern.compile("`(\\w+(?:Test|Proof|Properties))\\b[^`]*`");
  private static final Pattern PROMISE = Pattern.compile("(?m)^\\| (?!promise|who|---)(.+) \\|$");

  @Test
  void eachProofThatIsNamedIsThere() throws IOException {
    Set<String> named =
        NAME.matcher(text()).results().map(found -> found.group(1)).collect(Collectors.toSet());

    assertThat(named).hasSizeGreaterThan(40);
    assertThat(tests()).containsAll(named);
  }

  @Test
  void eachPromiseNamesAProof() throws IOException {
    String promises = text().substring(text().indexOf("## What is promised"));
    assertThat(PROMISE.matcher(promises).results().map(MatchResult::group))
        .hasSizeGreaterThan(20)
        .allMatch(line -> NAME.matcher(line).find());
  }

  private static String text() throws IOException {
    return Files.readString(ROOT.resolve("SECURITY.md"));
  }

  /** All classes in sources of tests, by their simple names. */
  private static Set<String> tests() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String part : new String[] {"api", "api/bench", "helm", "tenants", "modules"}) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
        files
            .filter(file -> file.toString().contains("src/test/java"))
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .map(name -> name.substring(0, name.length() - ".java".length()))
            .forEach(found::add);
      }
    }
    return found;
  }
}
