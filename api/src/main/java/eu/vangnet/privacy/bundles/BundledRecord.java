package eu.vangnet.privacy.bundles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one record holds about a person. As stored sealed and as shown. */
@Schema(description = "What one record holds about a person")
public record BundledRecord(
    @Schema(
            description = "Kind of the record",
            example = "case",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(description = "Identifier of the record", format = "uuid", required = true) String id,
    @Schema(description = "What is given", maxItems = 20000, required = true)
        List<BundledItem> items) {

  /** Copies the items. */
  public BundledRecord {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
