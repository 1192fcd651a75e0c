package eu.vangnet.casework.transfers;

import eu.vangnet.casework.attachments.ParcelFile;
import eu.vangnet.casework.cases.CaseParcel;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What goes: shown in the preview, put into the letter and shown to the receiver, word for word.
 */
@Schema(description = "What goes to the other tenant, word for word")
public record TransferContent(
    @Schema(description = "The case", required = true) CaseParcel file,
    @Schema(description = "Its attachments", maxItems = 100, required = true)
        List<ParcelFile> attachments) {

  /** Copies the attachments. */
  public TransferContent {
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
  }
}
