package eu.vangnet.casework.explanations;

import eu.vangnet.casework.sharing.SharingReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a sort of things is shown, and by which rule. */
@Schema(description = "Whether a group of fields, or a data category, is shown, and by which rule")
public record ExplainedPart(
    @Schema(
            description = "The group of fields, or the data category",
            example = "identity",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(description = "Whether it is shown", example = "false", required = true) boolean shown,
    @Schema(
            description = "The rule by which it is shown or withheld",
            example = "categoryNotAgreed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String reason,
    @Schema(
            description = "The rule in words",
            example = "The agreement does not open this data category to the seat.",
            maxLength = 200,
            required = true)
        String meaning) {

  static ExplainedPart of(String code, SharingReason reason) {
    return new ExplainedPart(code, reason.shows(), reason.code(), reason.meaning());
  }
}
