package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task that is still open, as it goes to another tenant with the case. */
@Schema(description = "A task that is still to be done, as it goes along")
public record ParcelTask(
    @Schema(
            description = "What has to be done",
            example = "Ask the school how the new class is.",
            maxLength = 4000,
            required = true)
        String title,
    @Schema(description = "More on it", example = "Ask for the mentor.", maxLength = 2000)
        Optional<String> details,
    @Schema(description = "The last day", format = "date", example = "2026-04-01", required = true)
        LocalDate dueOn,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {}
