package eu.vangnet.testkit;

import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Texts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything a module declares, by reflection over the contract: a method or record that is added
 * to it later is looked at without a change here.
 */
final class Declarations {
  private Declarations() {}

  /** The answer of each method of the entry interface; empty where it was null. */
  static Map<String, Optional<Object>> of(ProgrammeModule module) {
    Map<String, Optional<Object>> answers = new TreeMap<>();
    Arrays.stream(ProgrammeModule.class.getMethods())
        .forEach(
            method -> answers.put(method.getName(), Optional.ofNullable(call(method, module))));
    return answers;
  }

  /** Each text of the module by where it stands. */
  static Map<String, Texts> texts(ProgrammeModule module) {
    Map<String, Texts> found = new TreeMap<>();
    of(module).forEach((name, answer) -> collect(name, answer, found));
    return found;
  }

  private static void collect(String place, Object value, Map<String, Texts> found) {
    switch (value) {
      case Texts texts -> found.put(place, texts);
      case Optional<?> optional -> optional.ifPresent(inner -> collect(place, inner, found));
      case Collection<?> items -> {
        int index = 0;
        for (Object item : items) {
          collect(place + "[" + index++ + "]", item, found);
        }
      }
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          collect(place + "." + component.getName(), call(component.getAccessor(), record), found);
        }
      }
      default -> {}
    }
  }

  private static Object call(Method method, Object target) {
    try {
      return method.invoke(target);
    } catch (InvocationTargetException failure) {
      throw new AssertionError(method.getName() + " failed: " + failure.getCause(), failure);
    } catch (IllegalAccessException failure) {
      throw new AssertionError(method.getName() + " cannot be called", failure);
    }
  }
}
