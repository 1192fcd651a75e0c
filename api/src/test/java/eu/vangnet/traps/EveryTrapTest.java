package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No trap on the list is without a test, and no test is named after a trap that is not on it. */
class EveryTrapTest {
  private static final int TENANT_LEAKS = 20;

  /** In the order in which they were met. */
  private static final List<String> LIBRARIES =
      List.of(
          "#1333",
          "#1161",
          "#701",
          "#4542",
          "#3253",
          "#2635",
          "#2627",
          "one factory for all tenants",
          "SQL stays in a named few",
          "JBERET-655",
          "#590",
          "#8761",
          "#9392",
          "quarkus-jberet #36",
          "#2746",
          "#6078",
          "#6069",
          "waits without an end");

  private static final List<String> CLASSES =
      List.of(
          "eu.vangnet.traps.LookupTrapsTest",
          "eu.vangnet.traps.PassageTrapsTest",
          "eu.vangnet.traps.ContextTrapsTest",
          "eu.vangnet.traps.RightsTrapsTest",
          "eu.vangnet.traps.EngineTrapsTest",
          "eu.vangnet.traps.BrokenMechanismsTest",
          "eu.vangnet.traps.LeftOverConnectionTest",
          "eu.vangnet.traps.DoorTrapsTest",
          "eu.vangnet.batch.engine.BatchTrapsTest",
          "eu.vangnet.architecture.TrapRulesTest");

  @Test
  void eachTenantLeakHasItsTest() {
    List<Integer> tested =
        names()
            .filter(name -> name.startsWith("trap "))
            .map(name -> Integer.valueOf(name.substring(5, name.indexOf(':'))))
            .distinct()
            .sorted()
            .toList();
    assertThat(tested)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, TENANT_LEAKS).boxed().toList());
  }

  @Test
  void eachTrapOfTheLibrariesHasItsTest() {
    List<String> tested = names().filter(name -> !name.startsWith("trap ")).toList();
    assertThat(tested).allMatch(name -> name.matches("(engine|batch): .+"));
    assertThat(LIBRARIES)
        .allSatisfy(trap -> assertThat(tested).anyMatch(name -> name.contains(trap)));
  }

  private static Stream<String> names() {
    return CLASSES.stream()
        .map(EveryTrapTest::type)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(
            method ->
                method.isAnnotationPresent(DisplayName.class)
                    ? method.getAnnotation(DisplayName.class).value()
                    : method.toString());
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
