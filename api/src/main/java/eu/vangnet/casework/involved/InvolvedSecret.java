package eu.vangnet.casework.involved;

import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.SoughtPerson;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a person of a case is stored sealed. */
public record InvolvedSecret(
    Optional<String> name,
    Optional<String> pseudonym,
    Optional<LocalDate> dateOfBirth,
    Optional<Integer> age,
    Optional<String> relation,
    Optional<String> contact,
    Optional<String> remarks,
    Optional<String> guardianOf,
    Optional<Boolean> conflictOfInterest,
    Optional<String> conflictGrounds,
    List<PersonStatement> statements) {

  /** No statements where none are stored. */
  public InvolvedSecret {
    statements = statements == null ? List.of() : List.copyOf(statements);
  }

  /** With what the person says of it. */
  InvolvedSecret with(PersonStatement statement) {
    return stating(Stream.concat(statements.stream(), Stream.of(statement)).toList());
  }

  /** With what the person said of what was known before. */
  InvolvedSecret stating(List<PersonStatement> said) {
    return new InvolvedSecret(
        name,
        pseudonym,
        dateOfBirth,
        age,
        relation,
        contact,
        remarks,
        guardianOf,
        conflictOfInterest,
        conflictGrounds,
        said);
  }

  /** Whether somebody could reach the person or knows who it is. */
  boolean identified() {
    return name.isPresent() || contact.isPresent();
  }

  /** Whether this may be the person who is looked for. */
  boolean mayBe(SoughtPerson sought) {
    return sought.mayBe(name, dateOfBirth, contact);
  }

  boolean conflicted() {
    return conflictOfInterest.orElse(false);
  }

  /** The age on a day, by the day of birth where that is known. */
  Optional<Integer> ageOn(LocalDate day) {
    return dateOfBirth.map(birth -> Period.between(birth, day).getYears()).or(() -> age);
  }
}
