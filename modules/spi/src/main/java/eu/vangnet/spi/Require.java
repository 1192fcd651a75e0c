package eu.vangnet.spi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Argument checks of the records; each failure names the field. */
final class Require {
  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

  private Require() {}

  static <T> T present(String field, T value) {
    if (value == null) {
      throw new InvalidDeclaration(field, "is missing");
    }
    return value;
  }

  static String text(String field, String value, int longest) {
    if (present(field, value).isBlank()) {
      throw new InvalidDeclaration(field, "is empty");
    }
    if (value.length() > longest) {
      throw new InvalidDeclaration(field, "is longer than " + longest + " characters");
    }
    return value;
  }

  static String code(String field, String value) {
    return matching(field, value, CODE, "a code in camelCase, at most 40 letters and digits");
  }

  static String matching(String field, String value, Pattern pattern, String expected) {
    if (!pattern.matcher(present(field, value)).matches()) {
      throw new InvalidDeclaration(field, "'" + value + "' is not " + expected);
    }
    return value;
  }

  static int atLeast(String field, int value, int lowest) {
    if (value < lowest) {
      throw new InvalidDeclaration(field, value + " is less than " + lowest);
    }
    return value;
  }

  static <T> List<T> list(String field, List<T> values) {
    noGaps(field, values);
    return List.copyOf(values);
  }

  static <T> Set<T> set(String field, Set<T> values) {
    noGaps(field, values);
    return Set.copyOf(values);
  }

  static void distinct(String field, List<String> codes) {
    Set<String> seen = new HashSet<>();
    for (String code : codes) {
      if (!seen.add(code)) {
        throw new InvalidDeclaration(field, "'" + code + "' is declared twice");
      }
    }
  }

  private static void noGaps(String field, Collection<?> values) {
    for (Object value : present(field, values)) {
      present(field, value);
    }
  }
}
