package eu.vangnet.casework.support.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mentor who joins the corps. */
@Schema(description = "A mentor or coach of parents who joins the corps")
public record NewMentor(
    @Schema(
            description = "A mentor of persons or a coach of parents",
            example = "mentor",
            enumeration = {"mentor", "parentCoach"},
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
            maximum = "50",
            required = true)
        int caseloadLimit,
    @Schema(
            description = "Until when the screening holds",
            example = "2027-06-01",
            format = "date",
            required = true)
        LocalDate screeningValidUntil) {

  /** Copies the lists; nothing where none is named. */
  public NewMentor {
    languages = languages == null ? List.of() : List.copyOf(languages);
    skills = skills == null ? List.of() : List.copyOf(skills);
    availability = availability == null ? List.of() : List.copyOf(availability);
  }
}
