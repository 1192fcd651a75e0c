package eu.vangnet.casework.support.aftercare;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The after-care of a case, whole. */
@Schema(description = "The after-care of a case")
public record AfterCareList(
    @Schema(description = "The items", maxItems = 500, required = true) List<AfterCareView> items,
    @Schema(
            description = "Address of the list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/aftercares",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,190}$",
            required = true)
        String self) {

  /** Copies the lists; nothing where none is named. */
  public AfterCareList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
