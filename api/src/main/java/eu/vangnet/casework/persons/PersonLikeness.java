package eu.vangnet.casework.persons;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far what is known of two persons agrees. Words and nothing that could be ranked.
 *
 * @param agrees name, partOfName, dateOfBirth
 * @param differs what is known of both and is not the same
 */
public record PersonLikeness(List<String> agrees, List<String> differs) {
  private static final String NAME = "name";
  private static final String PART_OF_NAME = "partOfName";
  private static final String DATE_OF_BIRTH = "dateOfBirth";

  /** Shorter words are particles and initials, which many share. */
  private static final int SHORTEST = 3;

  /** Copies both lists. */
  public PersonLikeness {
    agrees = List.copyOf(agrees);
    differs = List.copyOf(differs);
  }

  /** Compares names in their {@link NameForm}, and days as they are. */
  public static PersonLikeness of(
      Optional<String> name,
      Optional<String> otherName,
      Optional<LocalDate> day,
      Optional<LocalDate> otherDay) {
    boolean bothDays = day.isPresent() && otherDay.isPresent();
    boolean sameDay = bothDays && day.equals(otherDay);
    return new PersonLikeness(
        Stream.concat(
                names(name.map(NameForm::of), otherName.map(NameForm::of)).stream(),
                sameDay ? Stream.of(DATE_OF_BIRTH) : Stream.empty())
            .toList(),
        bothDays && !sameDay ? List.of(DATE_OF_BIRTH) : List.of());
  }

  /** Whether both may be one: the whole name, or the day and a part of the name. */
  public boolean mayBeOne() {
    return agrees.contains(NAME)
        || (agrees.contains(DATE_OF_BIRTH) && agrees.contains(PART_OF_NAME));
  }

  private static Optional<String> names(Optional<String> name, Optional<String> other) {
    if (name.isPresent() && name.equals(other)) {
      return Optional.of(NAME);
    }
    Set<String> shared = new HashSet<>(words(name));
    shared.retainAll(words(other));
    return shared.isEmpty() ? Optional.empty() : Optional.of(PART_OF_NAME);
  }

  private static Set<String> words(Optional<String> form) {
    return form.stream()
        .flatMap(text -> Arrays.stream(text.split(" ", -1)))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toUnmodifiableSet());
  }
}
