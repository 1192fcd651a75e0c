package eu.vangnet.modules.resource;

import eu.vangnet.spi.Timer;
import java.time.Period;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that has to be done in time.
 *
 * @param code name in the module
 * @param due after how long it is due
 * @param warning after how long somebody is reminded
 * @param repeating whether the clock starts again
 * @param triggerKind what sort of beginning
 * @param trigger what sets the clock going
 * @param owner seat or table that has to do it
 * @param legalSource legal basis or customary
 * @param label what people call it
 */
@Schema(description = "Something that has to be done in time")
public record ModuleTimer(
    @Schema(
            description = "Code of the timer",
            example = "necessityReview",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "After how long it is due (ISO 8601)",
            example = "P1Y",
            maxLength = 20,
            pattern = "^P[0-9YMWD]{2,18}$",
            required = true)
        String due,
    @Schema(
            description = "After how long somebody is reminded (ISO 8601)",
            example = "P11M",
            maxLength = 20,
            pattern = "^P[0-9YMWD]{2,18}$")
        Optional<String> warning,
    @Schema(
            description = "Whether the clock starts again when it was done",
            example = "true",
            required = true)
        boolean repeating,
    @Schema(
            description = "Whether entering a state or an event sets the clock going",
            example = "state",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String triggerKind,
    @Schema(
            description = "The state or event that sets the clock going",
            example = "caseConference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String trigger,
    @Schema(
            description = "Seat or table that has to do it",
            example = "municipality",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String owner,
    @Schema(
            description = "Legal basis, or customary",
            example = "customary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String legalSource,
    @Schema(
            description = "What people call it",
            example = "Yearly necessity review",
            maxLength = 4000,
            required = true)
        String label) {

  static ModuleTimer of(Timer timer, String language) {
    return new ModuleTimer(
        timer.code(),
        timer.deadline().due().toString(),
        timer.deadline().warning().map(Period::toString),
        timer.deadline().repeating(),
        timer.trigger().kind().code(),
        timer.trigger().code(),
        timer.owner(),
        timer.legalSource(),
        timer.label().in(language));
  }
}
