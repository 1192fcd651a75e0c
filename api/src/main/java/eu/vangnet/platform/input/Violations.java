package eu.vangnet.platform.input;

import com.networknt.schema.Error;
import eu.vangnet.platform.problems.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the validator finds into what the client is told. */
final class Violations {
  private static final Set<String> NAMES_A_PROPERTY = Set.of("required", "additionalProperties");

  private Violations() {}

  /**
   * The errors of a body, each with its pointer; sorted, so that the same body gives the same
   * answer.
   */
  static List<Violation> ofBody(List<Error> errors) {
    Set<String> ofWrongType = pointers(errors, Set.of("type"));
    Set<String> ofWrongLength = pointers(errors, Set.of("maxLength", "minLength"));
    return errors.stream()
        // Where the type is wrong, no other bound says anything useful; patterns repeat the length.
        .filter(error -> error.getKeyword().equals("type") || !ofWrongType.contains(pointer(error)))
        .filter(
            error ->
                !error.getKeyword().equals("pattern") || !ofWrongLength.contains(pointer(error)))
        .map(error -> Violation.body(pointer(error), error.getKeyword(), PlainWords.of(error)))
        .distinct()
        .sorted(Comparator.comparing(Violation::name).thenComparing(Violation::code))
        .limit(InputLimits.VIOLATIONS)
        .toList();
  }

  private static Set<String> pointers(List<Error> errors, Set<String> keywords) {
    return errors.stream()
        .filter(error -> keywords.contains(error.getKeyword()))
        .map(Violations::pointer)
        .collect(Collectors.toSet());
  }

  private static String pointer(Error error) {
    String at = error.getInstanceLocation().toString();
    return NAMES_A_PROPERTY.contains(error.getKeyword())
        ? Pointers.child(at, error.getProperty())
        : Pointers.bounded(at);
  }
}
