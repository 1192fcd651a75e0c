package eu.vangnet.casework.notifications;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody was told, or why not yet. */
@Schema(description = "That a person was told that data are kept, or why not yet")
public record NewNotification(
    @Schema(
            description = "Identifier of an earlier entry on the same person",
            example = "0190b6f4-0000-7000-8000-000000000005",
            format = "uuid")
        Optional<String> earlier,
    @Schema(
            description = "Who the person is in the case",
            enumeration = {"personOfConcern", "adviceSeeker", "family", "guardian", "other"},
            example = "personOfConcern",
            required = true)
        String role,
    @Schema(
            description = "Identifier of the person among the persons of the case",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid",
            maxLength = 36)
        Optional<String> person,
    @Schema(
            description = "Name, where it is not that of the person of concern",
            example = "R. Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(
            description = "told or delayed",
            enumeration = {"told", "delayed"},
            example = "told",
            required = true)
        String state,
    @Schema(
            description = "How the person was told; needed for told",
            example = "In a talk at home, with the leaflet.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> how,
    @Schema(
            description = "Why not yet; needed for delayed",
            enumeration = {
              "harmToAim",
              "safety",
              "impossible",
              "providedByLaw",
              "professionalSecrecy"
            },
            example = "harmToAim")
        Optional<String> ground,
    @Schema(
            description = "The ground in words; needed for delayed",
            example = "The contact has just begun and would break off.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> explanation,
    @Schema(
            description = "Who decided to wait: a body or an office; needed for delayed",
            example = "conferenceTable",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> decider,
    @Schema(
            description = "When it is looked at again, within a year; needed for delayed",
            format = "date",
            example = "2026-06-01")
        Optional<LocalDate> reviewOn) {

  boolean told() {
    return state.equals("told");
  }
}
