package eu.vangnet.casework.disclosures;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what sort one thing was that was told; not a word of it. */
@Schema(description = "Of what sort one thing was that was told; not a word of it")
public record ParcelTold(
    @Schema(
            description = "Data category, as the module of the sender names it",
            example = "situation",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> category,
    @Schema(
            description = "What it was: a fact, an opinion and so on; a fact when left out",
            enumeration = {"fact", "opinion", "diagnosis", "reporter", "plan", "outcome"},
            example = "fact")
        Optional<String> itemClass,
    @Schema(
            description = "Sort of personal data; ordinary when left out",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            example = "ordinary")
        Optional<String> dataCategory) {
  static ParcelTold of(DisclosedItem item) {
    return new ParcelTold(item.category(), item.itemClass(), item.dataCategory());
  }
}
