package eu.vangnet.casework.disclosures;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recipient did with what it was told. */
@Schema(description = "What a recipient did when it heard of a rectification or erasure")
public record NewAcknowledgement(
    @Schema(
            description =
                "erased; kept, with the recipient's own grounds; or noted, of a rectification",
            enumeration = {"erased", "kept", "noted"},
            example = "erased",
            required = true)
        String outcome,
    @Schema(
            description = "In words; needed where something is kept",
            example = "Taken out of the file.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> words) {

  boolean keepsWithoutGrounds() {
    return outcome.equals("kept") && words.isEmpty();
  }

  boolean erases() {
    return outcome.equals("erased");
  }
}
