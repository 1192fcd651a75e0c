package eu.vangnet.casework.preparations;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that would be told, as it is shown. */
@Schema(
    description =
        "One thing that would be told. Of what another side prepares under professional secrecy no"
            + " word is shown, nor where it comes from")
public record PreparedItemView(
    @Schema(
            description =
                "What would be told; absent where it is under the professional secrecy of another"
                    + " side",
            example = "He stays at home from school since March.",
            maxLength = 10000)
        Optional<String> what,
    @Schema(
            description = "What it is: a fact, an opinion and so on",
            example = "fact",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String itemClass,
    @Schema(
            description = "Who it comes from; absent with what",
            example = "The mentor at school, who saw it",
            maxLength = 500)
        Optional<String> source,
    @Schema(
            description = "Whether the source agreed that it is told",
            example = "true",
            required = true)
        boolean sourceConsents,
    @Schema(
            description = "Sort of personal data",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> dataCategory,
    @Schema(description = "Whether it is under professional secrecy", example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Identifier of the note that it is taken from; absent with what",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid")
        Optional<String> note) {

  static PreparedItemView of(PreparedItem item) {
    return new PreparedItemView(
        Optional.of(item.what()),
        item.itemClass(),
        Optional.of(item.source()),
        item.sourceConsents(),
        item.dataCategory(),
        item.professionalSecret(),
        item.note());
  }

  /** That another side prepares to tell a secret, and no word of it. */
  static PreparedItemView keptBack(PreparedItem item) {
    return new PreparedItemView(
        Optional.empty(),
        item.itemClass(),
        Optional.empty(),
        item.sourceConsents(),
        item.dataCategory(),
        Optional.of(true),
        Optional.empty());
  }
}
