package eu.vangnet.casework.support.mentors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mentor. */
@Schema(description = "A mentor or coach of parents of the corps")
public record MentorView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the mentor",
            example = "/v1/mentors/0190b6f4-0000-7000-8000-00000000000d",
            maxLength = 200,
            pattern = "^/v1/mentors/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "active, resting or left; more may come",
            example = "active",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String state,
    @Schema(
            description = "mentor or parentCoach; more may come",
            example = "mentor",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String kind,
    @Schema(
            description = "Name",
            example = "M. Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
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
            pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$",
            required = true)
        List<String> languages,
    @Schema(
            description = "Codes of the list mentorSkill",
            example = "[\"parentCoaching\"]",
            maxItems = 30,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        List<String> skills,
    @Schema(
            description = "daytime, evening, weekend; more may come",
            example = "[\"evening\"]",
            maxItems = 30,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        List<String> availability,
    @Schema(description = "From when", format = "date", example = "2026-06-01")
        Optional<LocalDate> availableFrom,
    @Schema(
            description = "How many persons or families the mentor takes on at most",
            example = "3",
            minimum = "1",
            maximum = "50",
            required = true)
        int caseloadLimit,
    @Schema(
            description = "Until when the screening holds",
            example = "2027-06-01",
            format = "date",
            required = true)
        LocalDate screeningValidUntil,
    @Schema(
            description = "Whether the mentor may take on another one",
            example = "true",
            required = true)
        boolean hasRoom,
    @Schema(description = "Whether the screening holds today", example = "true", required = true)
        boolean screened,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant recordedAt) {

  /** Copies the lists; nothing where none is named. */
  public MentorView {
    languages = languages == null ? List.of() : List.copyOf(languages);
    skills = skills == null ? List.of() : List.copyOf(skills);
    availability = availability == null ? List.of() : List.copyOf(availability);
  }

  static MentorView of(Mentor mentor, MentorDetails details, boolean room, boolean screened) {
    return new MentorView(
        mentor.id().toString(),
        address(mentor.id()),
        mentor.state(),
        mentor.kind(),
        details.name(),
        details.contact(),
        mentor.subject(),
        mentor.organisation(),
        details.languages(),
        details.skills(),
        details.availability(),
        details.availableFrom(),
        mentor.caseloadLimit(),
        mentor.screeningValidUntil(),
        room,
        screened,
        mentor.recordedAt());
  }

  static String address(UUID id) {
    return "/v1/mentors/" + id;
  }
}
