package eu.vangnet.casework.support.assessments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The assessments of a case, whole. */
@Schema(description = "The assessments of a case")
public record AssessmentList(
    @Schema(description = "The items", maxItems = 500, required = true) List<AssessmentView> items,
    @Schema(
            description = "Address of the list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/assessments",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,190}$",
            required = true)
        String self) {

  /** Copies the lists; nothing where none is named. */
  public AssessmentList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
