package eu.vangnet.casework.support.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a mentor is looked for. */
@Schema(description = "What is looked for in a mentor")
public record NewMatching(
    @Schema(
            description = "A mentor of persons or a coach of parents",
            example = "mentor",
            enumeration = {"mentor", "parentCoach"})
        Optional<String> kind,
    @Schema(
            description = "Languages of which one is enough",
            example = "[\"nl\"]",
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
    @Schema(description = "From when; today when left out", format = "date", example = "2026-06-01")
        Optional<LocalDate> startsOn,
    @Schema(
            description =
                "How the proposals are ordered: by name, or by when the mentors " + "have time",
            example = "name",
            enumeration = {"name", "availability"})
        Optional<String> order) {

  /** Copies the lists; nothing where none is named. */
  public NewMatching {
    languages = languages == null ? List.of() : List.copyOf(languages);
    skills = skills == null ? List.of() : List.copyOf(skills);
    availability = availability == null ? List.of() : List.copyOf(availability);
  }
}
