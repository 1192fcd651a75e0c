package eu.vangnet.casework.tasks;

import eu.vangnet.casework.sharing.Brought;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task to be set. */
@Schema(description = "Something that has to be done in a case")
public record NewTask(
    @Schema(
            description = "What has to be done",
            example = "Call the school about the new timetable",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String title,
    @Schema(
            description = "More on it",
            example = "Ask for the mentor of his class.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> details,
    @Schema(
            description = "Who has to do it: a seat or a table of the module",
            example = "municipality",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String owner,
    @Schema(
            description = "The last day, by the calendar of the tenant",
            format = "date",
            example = "2026-04-01",
            required = true)
        LocalDate dueOn,
    @Schema(
            description = "Sort of personal data; ordinary when left out",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            example = "ordinary")
        Optional<String> dataCategory,
    @Schema(description = "Whether a professional secrecy binds who says it", example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when others at the table may see it",
            format = "date-time",
            example = "2027-03-09T14:00:00Z")
        Optional<Instant> sharedUntil) {

  Brought brought() {
    return new Brought(dataCategory, professionalSecret, sharedUntil);
  }

  /** What is said in words, by the pointer to it. */
  Map<String, String> words() {
    return details
        .map(more -> Map.of("/title", title, "/details", more))
        .orElseGet(() -> Map.of("/title", title));
  }

  TaskSecret secret() {
    return new TaskSecret(title, details, Optional.empty());
  }
}
