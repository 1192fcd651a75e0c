package eu.vangnet.privacy.requests;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who asks, for himself or for somebody else. */
@Schema(description = "Who asks; stored sealed")
public record Requester(
    @Schema(
            description = "Name",
            example = "Robin Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "Where the answer goes",
            example = "robin@huis.invalid",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$",
            required = true)
        String contact,
    @Schema(
            description =
                "self, guardian of a minor, or representative; whoever asks for somebody else shows"
                    + " the right to do so",
            enumeration = {"self", "guardian", "representative"},
            example = "guardian",
            required = true)
        String relation,
    @Schema(
            description = "How the answer is wanted, where that matters",
            example = "By post, please.",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u001f]{1,500}$")
        Optional<String> wish) {

  boolean asksAsGuardian() {
    return relation.equals("guardian");
  }

  boolean asksForAnother() {
    return !relation.equals("self");
  }
}
