package eu.vangnet.casework.explanations;

import eu.vangnet.casework.sharing.SharingReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organisation at the table hears something, and by which rule. */
@Schema(description = "Whether an organisation at the table hears it, and by which rule")
public record Hearer(
    @Schema(
            description = "The organisation",
            example = "police-west",
            maxLength = 60,
            required = true)
        String organisation,
    @Schema(description = "Whether it hears it", example = "true", required = true) boolean shown,
    @Schema(
            description = "The rule",
            example = "agreed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String reason) {

  static Hearer of(String organisation, SharingReason reason) {
    return new Hearer(organisation, reason.shows(), reason.code());
  }
}
