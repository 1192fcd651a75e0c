package eu.vangnet.casework.cases;

import eu.vangnet.casework.signals.PersonDetails;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of a child under twelve no ideology is recorded: it repeats what it heard. What is no ideology
 * may be said. A rule of the product and not of a module; no module can lift it.
 */
final class ChildConcerns {
  static final int TWELVE = 12;
  private static final Set<String> NO_IDEOLOGY =
      Set.of("noIdeologyIdentified", "extremeViolenceFascination");

  private ChildConcerns() {}

  /** The younger of the age that is stated and the one that the day of birth gives. */
  static Optional<Integer> age(
      Optional<Integer> stated, Optional<PersonDetails> person, LocalDate today) {
    Optional<Integer> born =
        person
            .flatMap(PersonDetails::dateOfBirth)
            .map(birth -> Math.max(0, Period.between(birth, today).getYears()));
    return youngest(stated, born);
  }

  static Optional<Integer> youngest(Optional<Integer> one, Optional<Integer> other) {
    return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
  }

  static boolean underTwelve(Optional<Integer> age) {
    return age.filter(years -> years < TWELVE).isPresent();
  }

  static boolean nameIdeology(List<String> concerns) {
    return !NO_IDEOLOGY.containsAll(concerns);
  }

  /** Refuses an ideology of a child. */
  static void require(Optional<Integer> age, List<String> concerns) {
    if (underTwelve(age) && nameIdeology(concerns)) {
      throw ProblemException.invalid(
          Violation.body(
              "/concerns",
              "ideologyOfChild",
              "must name no ideology: the person of concern is under twelve"));
    }
  }

  /** What of a signal's concerns a case takes over. */
  static List<String> kept(Optional<Integer> age, List<String> concerns) {
    return underTwelve(age) ? concerns.stream().filter(NO_IDEOLOGY::contains).toList() : concerns;
  }
}
