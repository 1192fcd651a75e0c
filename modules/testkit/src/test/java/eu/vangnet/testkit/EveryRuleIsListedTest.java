package eu.vangnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that is written down and not listed would be asked of no module. */
class EveryRuleIsListedTest {
  private static final Path SOURCES = Path.of("src/main/java/eu/vangnet/testkit");

  @Test
  void eachRuleThatIsWrittenDownIsListedOnce() throws IOException, ReflectiveOperationException {
    assertThat(written())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(ModuleConformance.rules());
  }

  /** By its name a rule is told from others, in what fails and among the fixtures. */
  @Test
  void noTwoRulesHaveTheSameName() {
    assertThat(ModuleConformance.rules()).extracting(Rule::name).doesNotHaveDuplicates();
  }

  private static List<Rule> written() throws IOException, ReflectiveOperationException {
    List<Rule> found = new ArrayList<>();
    for (String name : types()) {
      Class<?> type = Class.forName(Rule.class.getPackageName() + "." + name);
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Rule.class) {
          found.add((Rule) field.get(null));
        }
      }
    }
    return found;
  }

  /** All of the suite: a rule may stand in a new one, whatever it is called. */
  private static List<String> types() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList();
    }
  }
}
