package eu.vangnet.casework.sheets;

import eu.vangnet.casework.disclosures.DisclosedItem;
import eu.vangnet.spi.DataCategory;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing on a sheet. As sent, as stored sealed and as shown. */
@Schema(description = "One thing that a feedback sheet tells")
public record SheetItem(
    @Schema(
            description = "What is told, in the words in which it is told",
            example = "The table takes the case up; the police need do nothing now.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String what,
    @Schema(
            description = "What it is; a fact when left out",
            enumeration = {"fact", "opinion", "plan", "outcome"},
            example = "outcome")
        Optional<String> itemClass,
    @Schema(
            description =
                "Sort of personal data. What the note says that it is taken from counts before;"
                    + " ordinary where neither says anything",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            example = "ordinary")
        Optional<String> dataCategory,
    @Schema(
            description = "Whether it is under professional secrecy; such an item is refused",
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

  /** The same, of this category. */
  SheetItem of(DataCategory category) {
    return new SheetItem(what, itemClass, Optional.of(category.code()), professionalSecret, note);
  }

  DisclosedItem told() {
    return new DisclosedItem(
        what,
        Optional.empty(),
        Optional.of(itemClass.orElse("fact")),
        Optional.of(dataCategory.orElse("ordinary")),
        Optional.of(false));
  }
}
