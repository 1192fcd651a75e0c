package eu.vangnet.casework.preparations;

import eu.vangnet.casework.disclosures.DisclosedItem;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that would be told. As sent, as stored sealed and as shown. */
@Schema(description = "One thing that would be told, with where it comes from")
public record PreparedItem(
    @Schema(
            description = "What would be told, in the words in which it would be",
            example = "He stays at home from school since March.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String what,
    @Schema(
            description = "What it is; facts are kept apart from opinions",
            enumeration = {"fact", "opinion", "diagnosis", "reporter", "plan", "outcome"},
            example = "fact",
            required = true)
        String itemClass,
    @Schema(
            description = "Who it comes from; is not told",
            example = "The mentor at school, who saw it",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u0008]{1,500}$",
            required = true)
        String source,
    @Schema(
            description = "Whether the source agreed that it is told",
            example = "true",
            required = true)
        boolean sourceConsents,
    @Schema(
            description = "Sort of personal data; ordinary when left out",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            example = "ordinary")
        Optional<String> dataCategory,
    @Schema(
            description =
                "Whether it is under professional secrecy; then it names the note, whose side has"
                    + " to lift that",
            example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Identifier of the note of the case that it is taken from",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid")
        Optional<String> note) {

  boolean saysSecret() {
    return professionalSecret.orElse(false);
  }

  /** As it is told: without its source. */
  DisclosedItem told(boolean secret, String category) {
    return new DisclosedItem(
        what, Optional.empty(), Optional.of(itemClass), Optional.of(category), Optional.of(secret));
  }
}
