package eu.vangnet.casework.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom a search is for. What is given must fit; at least one is.
 *
 * @param nameCodes codes that a row with the name may have; empty where no name is given
 * @param birthCodes codes that a row with the day may have; empty where no day is given
 */
public record PersonSought(
    Optional<String> name,
    Optional<LocalDate> dateOfBirth,
    List<Integer> nameCodes,
    List<Integer> birthCodes) {

  /** Refuses a search for everybody. */
  public PersonSought {
    if (name.isEmpty() && dateOfBirth.isEmpty()) {
      throw new IllegalArgumentException("A search names a person or a day of birth");
    }
    nameCodes = List.copyOf(nameCodes);
    birthCodes = List.copyOf(birthCodes);
  }

  /** Whether a person whose codes fit is really the one. */
  public boolean is(Optional<String> otherName, Optional<LocalDate> otherDay) {
    return (name.isEmpty() || name.map(NameForm::of).equals(otherName.map(NameForm::of)))
        && (dateOfBirth.isEmpty() || dateOfBirth.equals(otherDay));
  }
}
