package eu.vangnet.modules.resource;

import eu.vangnet.spi.SharingStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the country says at one of the steps before something is told outside.
 *
 * @param stage which step
 * @param label what people call it
 * @param text what to do
 */
@Schema(description = "What the country says at one of the steps before something is told outside")
public record ModuleStep(
    @Schema(
            description = "The step: describe, consult, talk, weigh or decide; more may come",
            example = "talk",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String stage,
    @Schema(
            description = "What people call it",
            example = "Talk with the person",
            maxLength = 4000,
            required = true)
        String label,
    @Schema(
            description = "What to do",
            example = "Talk with the young person and the parents, unless that is unsafe.",
            maxLength = 4000,
            required = true)
        String text) {

  static ModuleStep of(SharingStep step, String language) {
    return new ModuleStep(step.stage().code(), step.label().in(language), step.text().in(language));
  }
}
