package eu.vangnet.casework.support.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What of a mentor is stored sealed. */
public record MentorDetails(
    String name,
    Optional<String> contact,
    List<String> languages,
    List<String> skills,
    List<String> availability,
    Optional<LocalDate> availableFrom,
    Optional<String> statement) {

  /** Copies the lists. */
  public MentorDetails {
    languages = List.copyOf(languages);
    skills = List.copyOf(skills);
    availability = List.copyOf(availability);
  }

  static MentorDetails of(MentorChange change, Optional<String> statement) {
    return new MentorDetails(
        change.name().orElseThrow(),
        change.contact(),
        change.languages(),
        change.skills(),
        change.availability(),
        change.availableFrom(),
        statement);
  }
}
