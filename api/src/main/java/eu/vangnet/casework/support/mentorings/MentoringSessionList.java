package eu.vangnet.casework.support.mentorings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sessions of an agreement on mentoring, whole. */
@Schema(description = "The sessions of an agreement on mentoring")
public record MentoringSessionList(
    @Schema(description = "The items", maxItems = 500, required = true)
        List<MentoringSessionView> items,
    @Schema(
            description = "Address of the list",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/mentorings/0190b6f4-0000-7000-8000-00000000000e/sessions",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,190}$",
            required = true)
        String self) {

  /** Copies the lists; nothing where none is named. */
  public MentoringSessionList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
