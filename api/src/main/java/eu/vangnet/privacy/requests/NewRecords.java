package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.RecordId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The records that something is done to. */
@Schema(description = "Records that something is done to")
public record NewRecords(
    @Schema(description = "The records", minItems = 1, maxItems = 200, required = true)
        List<RecordReference> records) {

  /** Copies the list. */
  public NewRecords {
    records = records == null ? List.of() : List.copyOf(records);
  }

  /** The records that are meant. */
  public List<RecordId> ids() {
    return records.stream().map(RecordReference::record).toList();
  }
}
