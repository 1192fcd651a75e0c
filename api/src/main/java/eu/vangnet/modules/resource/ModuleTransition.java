package eu.vangnet.modules.resource;

import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.Transition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A permitted change of state.
 *
 * @param from state before
 * @param to state after
 * @param decidingBody table or seat that decides
 * @param requirements what has to be on record
 * @param label what people call the step
 */
@Schema(description = "A permitted change of state")
public record ModuleTransition(
    @Schema(
            description = "State before",
            example = "weighing",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String from,
    @Schema(
            description = "State after",
            example = "caseConference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String to,
    @Schema(
            description = "Table or seat that decides",
            example = "weighingTeam",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String decidingBody,
    @Schema(
            description = "What has to be on record; more may come",
            example = "[\"grounds\"]",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            maxItems = 20,
            required = true)
        List<String> requirements,
    @Schema(
            description = "What people call the step",
            example = "Take up in the case conference",
            maxLength = 4000,
            required = true)
        String label) {

  static ModuleTransition of(Transition step, String language) {
    return new ModuleTransition(
        step.from(),
        step.to(),
        step.decidingBody(),
        step.requirements().stream().sorted().map(Requirement::code).toList(),
        step.label().in(language));
  }
}
