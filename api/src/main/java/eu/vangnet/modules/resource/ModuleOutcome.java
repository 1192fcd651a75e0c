package eu.vangnet.modules.resource;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.WeighingOutcome;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a first weighing can come to, or why a case can be closed.
 *
 * @param code name in the module
 * @param coreCode core code it counts as
 * @param opensCaseIn state in which a case may be opened
 * @param label what people call it
 */
@Schema(description = "What a weighing can come to, or why a case can be closed")
public record ModuleOutcome(
    @Schema(
            description = "Code of the outcome",
            example = "personCentredApproach",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "Core code it counts as (code lists triageOutcome and closingReason)",
            example = "multiAgency",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String coreCode,
    @Schema(
            description = "State in which a case may be opened from it; absent where none may",
            example = "caseConference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> opensCaseIn,
    @Schema(
            description = "What people call it",
            example = "Person-centred approach",
            maxLength = 4000,
            required = true)
        String label) {

  static ModuleOutcome of(WeighingOutcome outcome, String language) {
    return new ModuleOutcome(
        outcome.code(), outcome.coreCode(), outcome.opensCaseIn(), outcome.label().in(language));
  }

  static ModuleOutcome of(ClosingReason reason, String language) {
    return new ModuleOutcome(
        reason.code(), reason.coreCode(), Optional.empty(), reason.label().in(language));
  }
}
