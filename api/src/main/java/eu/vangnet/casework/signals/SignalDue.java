package eu.vangnet.casework.signals;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a signal is to be weighed, and on what that rests. */
@Schema(description = "Until when a signal is to be weighed, and whether that is over")
public record SignalDue(
    @Schema(
            description =
                "The timer, as the module names it; weighing where the tenant's setting holds",
            example = "weighing",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "The last day in time, in the tenant's time zone",
            format = "date",
            example = "2026-03-16",
            required = true)
        LocalDate dueDate,
    @Schema(
            description = "The seat or table that has to weigh; absent where the module names none",
            example = "weighingTeam",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> owner,
    @Schema(
            description = "Code of a legal basis of the module, or customary",
            example = "customary",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalSource,
    @Schema(
            description = "Whether it was weighed late, or is late now",
            example = "false",
            required = true)
        boolean late) {}
