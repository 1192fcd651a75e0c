package eu.vangnet.modules.resource;

import eu.vangnet.spi.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A state that cases of this programme can be in.
 *
 * @param code name in the module
 * @param phase core phase it counts as
 * @param label what people call it
 * @param initial whether the way begins here
 * @param ending whether support is over here
 */
@Schema(description = "A state of a case")
public record ModuleState(
    @Schema(
            description = "Code of the state",
            example = "caseConference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "Core phase it counts as (code list phase); more may come",
            example = "tableDecision",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String phase,
    @Schema(
            description = "What people call it",
            example = "Case conference",
            maxLength = 4000,
            required = true)
        String label,
    @Schema(description = "Whether the way begins here", example = "false", required = true)
        boolean initial,
    @Schema(description = "Whether support is over here", example = "false", required = true)
        boolean ending) {

  static ModuleState of(State state, String language) {
    return new ModuleState(
        state.code(),
        state.phase().code(),
        state.label().in(language),
        state.initial(),
        state.ending());
  }
}
