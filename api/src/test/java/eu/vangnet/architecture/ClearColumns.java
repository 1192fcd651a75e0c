package eu.vangnet.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of an entity that stand in clear, and the list of those that may.
 *
 * <p>The list is in the Javadoc of the entity's package, one item per reason: {@code <li>{@code
 * Signal} sector, age: figures count by them}. The names are those of the entity's fields. Whatever
 * is not listed belongs into the column {@code sealed}.
 */
final class ClearColumns {
  private static final String ITEM = "<li>\\{@code %s} ([\\w, ]+): (?=[^<]*\\w+ \\w+)";
  private static final Set<JavaModifier> NO_COLUMN =
      Set.of(JavaModifier.STATIC, JavaModifier.TRANSIENT);

  private ClearColumns() {}

  static Stream<String> unlisted(JavaClass entity) {
    Set<String> listed = listed(entity);
    Set<String> columns = columns(entity);
    return Stream.concat(
        columns.stream()
            .filter(column -> !listed.contains(column))
            .map(column -> "holds " + column + " in clear; package-info does not list it"),
        listed.stream()
            .filter(column -> !columns.contains(column))
            .map(column -> "has no column " + column + " in clear, but package-info lists it"));
  }

  private static Set<String> columns(JavaClass entity) {
    return entity.getFields().stream()
        .filter(field -> field.getModifiers().stream().noneMatch(NO_COLUMN::contains))
        .filter(field -> !field.isAnnotatedWith("jakarta.persistence.Transient"))
        .filter(field -> !isSealed(field))
        .map(JavaField::getName)
        .collect(Collectors.toSet());
  }

  private static boolean isSealed(JavaField field) {
    return field.getName().equals("sealed") && field.getRawType().isEquivalentTo(byte[].class);
  }

  private static Set<String> listed(JavaClass entity) {
    return Pattern.compile(ITEM.formatted(Pattern.quote(entity.getSimpleName())))
        .matcher(PackageText.of(entity))
        .results()
        .map(MatchResult::group)
        .flatMap(item -> Stream.of(item.substring(item.indexOf('}') + 1).split("[,: ]+", -1)))
        .filter(name -> !name.isBlank())
        .collect(Collectors.toSet());
  }
}
