package eu.vangnet.casework.support.closures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The closures proposed for a case, whole. */
@Schema(description = "The closures proposed for a case")
public record ProposalList(
    @Schema(description = "The items", maxItems = 500, required = true) List<ProposalView> items,
    @Schema(
            description = "Address of the list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/proposals",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,190}$",
            required = true)
        String self) {

  /** Copies the lists; nothing where none is named. */
  public ProposalList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
