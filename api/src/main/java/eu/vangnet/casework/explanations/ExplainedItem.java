package eu.vangnet.casework.explanations;

import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharingReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item that is shown, and why. */
@Schema(description = "An item of the case that the caller hears, and by which rule")
public record ExplainedItem(
    @Schema(
            description = "What it is",
            example = "note",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "Its address",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notes/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 200,
            required = true)
        String href,
    @Schema(
            description = "Its data category",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "The rule by which it is shown",
            example = "agreed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String reason) {

  static ExplainedItem of(SharedItem item, SharingReason reason) {
    return new ExplainedItem(
        item.kind(), item.href(), item.classification().category().code(), reason.code());
  }
}
