package eu.vangnet.casework.support.plans;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plans of a case, whole. */
@Schema(description = "The plans of a case")
public record PlanList(
    @Schema(description = "The items", maxItems = 500, required = true) List<PlanView> items,
    @Schema(
            description = "Address of the list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/plans",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,190}$",
            required = true)
        String self) {

  /** Copies the lists; nothing where none is named. */
  public PlanList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
