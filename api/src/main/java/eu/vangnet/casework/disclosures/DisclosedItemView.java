package eu.vangnet.casework.disclosures;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was told, as whoever told it is shown it. */
@Schema(description = "One thing that was told")
public record DisclosedItemView(
    @Schema(
            description =
                "What was told; absent where it is under the professional secrecy of another side,"
                    + " which lifted that for the recipient alone",
            example = "He stays at home from school since March.",
            maxLength = 10000)
        Optional<String> what,
    @Schema(
            description = "Data category, as the module names it",
            example = "situation",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> category,
    @Schema(
            description = "What it is: a fact, an opinion and so on",
            example = "fact",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> itemClass,
    @Schema(
            description = "Sort of personal data",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> dataCategory,
    @Schema(description = "Whether it is under professional secrecy", example = "false")
        Optional<Boolean> professionalSecret) {

  /**
   * As it is shown.
   *
   * @param hears whether the caller hears what is under secrecy in it
   */
  static DisclosedItemView of(DisclosedItem item, boolean hears) {
    return new DisclosedItemView(
        Optional.of(item.what()).filter(words -> hears || !item.secret()),
        item.category(),
        item.itemClass(),
        item.dataCategory(),
        item.professionalSecret());
  }
}
