package eu.vangnet.casework.support.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a mentor is changed. */
@Schema(description = "What of a mentor is changed")
public record MentorChange(
    @Schema(
            description = "A mentor of persons or a coach of parents",
            example = "mentor",
            enumeration = {"mentor", "parentCoach"})
        Optional<String> kind,
    @Schema(
            description = "Name",
            example = "M. Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(
            description = "How to reach the mentor",
            example = "06 00000000",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> contact,
    @Schema(
            description =
                "The account with which the mentor signs in, as the identity "
                    + "provider names it",
            example = "mentor-17",
            maxLength = 255,
            pattern = "^[^\\u0000-\\u001f]{1,255}$")
        Optional<String> subject,
    @Schema(
            description = "The organisation the mentor belongs to, where it is not the tenant",
            example = "Mentors of the East",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$")
        Optional<String> organisation,
    @Schema(
            description = "Languages spoken (BCP 47)",
            example = "[\"nl\", \"ar\"]",
            maxItems = 20,
            maxLength = 35,
            pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$")
        List<String> languages,
    @Schema(
            description = "Codes of the list mentorSkill",
            example = "[\"parentCoaching\"]",
            maxItems = 30,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        List<String> skills,
    @Schema(
            description = "When there is time",
            example = "[\"evening\"]",
            enumeration = {"daytime", "evening", "weekend"},
            maxItems = 3)
        List<String> availability,
    @Schema(description = "From when", format = "date", example = "2026-06-01")
        Optional<LocalDate> availableFrom,
    @Schema(
            description = "How many persons or families the mentor takes on at most",
            example = "3",
            minimum = "1",
            maximum = "50")
        Optional<Integer> caseloadLimit,
    @Schema(description = "Until when the screening holds", example = "2027-06-01", format = "date")
        Optional<LocalDate> screeningValidUntil,
    @Schema(
            description = "active, resting or left",
            example = "active",
            enumeration = {"active", "resting", "left"})
        Optional<String> state) {

  /** Copies the lists; nothing where none is named. */
  public MentorChange {
    languages = languages == null ? List.of() : List.copyOf(languages);
    skills = skills == null ? List.of() : List.copyOf(skills);
    availability = availability == null ? List.of() : List.copyOf(availability);
  }

  static MentorChange of(NewMentor sent) {
    return new MentorChange(
        Optional.of(sent.kind()),
        Optional.of(sent.name()),
        sent.contact(),
        sent.subject(),
        sent.organisation(),
        sent.languages(),
        sent.skills(),
        sent.availability(),
        sent.availableFrom(),
        Optional.of(sent.caseloadLimit()),
        Optional.of(sent.screeningValidUntil()),
        Optional.of("active"));
  }

  static MentorChange of(Mentor mentor, MentorDetails details) {
    return new MentorChange(
        Optional.of(mentor.kind()),
        Optional.of(details.name()),
        details.contact(),
        mentor.subject(),
        mentor.organisation(),
        details.languages(),
        details.skills(),
        details.availability(),
        details.availableFrom(),
        Optional.of(mentor.caseloadLimit()),
        Optional.of(mentor.screeningValidUntil()),
        Optional.of(mentor.state()));
  }
}
