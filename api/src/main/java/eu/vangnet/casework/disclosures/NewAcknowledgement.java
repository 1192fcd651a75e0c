package eu.vangnet.casework.disclosures;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recipient did with what it was told. */
@Schema(
    description = "What a recipient did when it heard of a rectification, erasure or restriction")
public record NewAcknowledgement(
    @Schema(
            description =
                "erased; kept, with the recipient's own grounds; noted, of a rectification;"
                    + " restricted or lifted, where it did the same with what it has",
            enumeration = {"erased", "kept", "noted", "restricted", "lifted"},
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

  /** Of which notices it says that the same was done; empty where it answers all of them. */
  Optional<NoticeKind> follows() {
    return switch (outcome) {
      case "restricted" -> Optional.of(NoticeKind.RESTRICTED);
      case "lifted" -> Optional.of(NoticeKind.LIFTED);
      default -> Optional.empty();
    };
  }

  boolean erases() {
    return outcome.equals("erased");
  }
}
