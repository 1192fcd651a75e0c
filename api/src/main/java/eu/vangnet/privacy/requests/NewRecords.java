package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.RecordId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The records that something is done to. */
@Schema(description = "Records that something is done to")
public record NewRecords(
    @Schema(description = "The records", minItems = 1, maxItems = 200, required = true)
        List<RecordReference> records,
    @Schema(
            description = NewRecords.REASON,
            example = "The file is under his stage name, which his passport does not show.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> reason) {

  /** What the reason is for. */
  public static final String REASON =
      "Why the records that are no match of the request are about the person all the same; without"
          + " it only matches are taken. It stands beside them in the request";

  /** Copies the list. */
  public NewRecords {
    records = records == null ? List.of() : List.copyOf(records);
  }

  /** The records that are meant. */
  public List<RecordId> ids() {
    return records.stream().map(RecordReference::record).toList();
  }
}
