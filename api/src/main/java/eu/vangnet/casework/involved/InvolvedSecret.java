package eu.vangnet.casework.involved;

import eu.vangnet.platform.personal.SoughtPerson;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

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
    Optional<String> conflictGrounds) {

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
