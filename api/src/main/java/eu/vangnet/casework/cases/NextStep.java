package eu.vangnet.casework.cases;

import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.Transition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that the module allows from here. */
@Schema(description = "A step that the module knows from the present state")
public record NextStep(
    @Schema(
            description = "The state to go to",
            example = "monitoring",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String to,
    @Schema(
            description = "The table that decides",
            example = "conferenceTable",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String decidingBody,
    @Schema(
            description = "What must be on record",
            example = "[\"grounds\"]",
            maxItems = 10,
            required = true,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> requirements) {

  static NextStep of(Transition step) {
    return new NextStep(
        step.to(),
        step.decidingBody(),
        step.requirements().stream().map(Requirement::code).sorted().toList());
  }
}
