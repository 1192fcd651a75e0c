package eu.vangnet.casework.support.mentorings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Agreements on mentoring, whole. */
@Schema(description = "Agreements on mentoring")
public record MentoringList(
    @Schema(description = "The items", maxItems = 500, required = true) List<MentoringView> items,
    @Schema(
            description = "Address of the list",
            example = "/v1/mentorings",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,190}$",
            required = true)
        String self) {

  /** Copies the lists; nothing where none is named. */
  public MentoringList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
