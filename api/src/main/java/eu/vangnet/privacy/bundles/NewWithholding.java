package eu.vangnet.privacy.bundles;

import eu.vangnet.privacy.requests.RecordReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the privacy officer withholds, beside what is never given. */
@Schema(description = "An item to withhold, with its ground")
public record NewWithholding(
    @Schema(description = "The record", required = true) RecordReference record,
    @Schema(
            description = "Where it stands in the record; all below it is withheld too",
            example = "notes.2",
            maxLength = 200,
            pattern = "^[A-Za-z0-9]+([.][A-Za-z0-9]+)*$",
            required = true)
        String item,
    @Schema(
            description = "Why (GDPR articles 15(4) and 23)",
            enumeration = {
              "othersRights",
              "professionalSecrecy",
              "confidenceOfChild",
              "safety",
              "preventionOfOffences"
            },
            example = "professionalSecrecy",
            required = true)
        String ground) {

  boolean covers(String name) {
    return name.equals(item) || name.startsWith(item + '.');
  }
}
