package eu.vangnet.casework.disclosures;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was told. As sent, as carried, as stored sealed and as shown. */
@Schema(description = "One thing that is told")
public record DisclosedItem(
    @Schema(
            description = "What is told, in the words in which it is told",
            example = "He stays at home from school since March.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String what,
    @Schema(
            description = "Data category, as the module names it",
            example = "situation",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> category,
    @Schema(
            description = "What it is: a fact, an opinion and so on; a fact when left out",
            enumeration = {"fact", "opinion", "diagnosis", "reporter", "plan", "outcome"},
            example = "fact")
        Optional<String> itemClass,
    @Schema(
            description = "Sort of personal data; ordinary when left out",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            example = "ordinary")
        Optional<String> dataCategory,
    @Schema(
            description =
                "Whether it is under professional secrecy; such an item is only told by a"
                    + " preparation, once its holder has lifted that",
            example = "false")
        Optional<Boolean> professionalSecret) {

  /** Whether it is under professional secrecy. */
  public boolean secret() {
    return professionalSecret.orElse(false);
  }
}
