package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What approved minutes say of a case, as it goes to another tenant with it: without who was there,
 * who told it, how anybody voted and who does it.
 */
@Schema(description = "What approved minutes say of the case, as it goes along")
public record ParcelMinute(
    @Schema(
            description = "The place among what goes of minutes",
            format = "int32",
            minimum = "1",
            maximum = "10000",
            example = "1",
            required = true)
        int number,
    @Schema(
            description = "The place of what it amends",
            format = "int32",
            minimum = "1",
            maximum = "10000",
            example = "1")
        Optional<Integer> amends,
    @Schema(
            description = "contribution, decision, action or amendment; more may come",
            example = "decision",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "When the conference was",
            format = "date-time",
            example = "2026-12-10T09:00:00Z",
            required = true)
        Instant heldAt,
    @Schema(
            description = "What was told, decided, is to be done or should be read instead",
            example = "A mentor is asked for.",
            maxLength = 10000,
            required = true)
        String text,
    @Schema(
            description = "By which rule it was decided",
            example = "consensus",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> rule,
    @Schema(description = "Until which day", format = "date", example = "2026-12-24")
        Optional<LocalDate> dueOn,
    @Schema(
            description = "Why it is amended",
            example = "His trainer corrected it.",
            maxLength = 2000)
        Optional<String> reason,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {}
