package eu.vangnet.privacy.bundles;

import eu.vangnet.privacy.requests.NewRecords;
import eu.vangnet.privacy.requests.RecordReference;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes into a bundle. */
@Schema(description = "The records of a person, and what of them is withheld")
public record NewBundle(
    @Schema(description = "The records", minItems = 1, maxItems = 200, required = true)
        List<RecordReference> records,
    @Schema(
            description =
                "What is withheld; who reported a signal is withheld from its person anyway, and what"
                    + " a child told in confidence from a guardian",
            maxItems = 500)
        List<NewWithholding> withheld,
    @Schema(
            description = NewRecords.REASON,
            example = "The file is under his stage name, which his passport does not show.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> reason) {

  /** Withholds nothing where nothing is named. */
  public NewBundle {
    records = records == null ? List.of() : List.copyOf(records);
    withheld = withheld == null ? List.of() : List.copyOf(withheld);
  }

  NewRecords named() {
    return new NewRecords(records, reason);
  }
}
