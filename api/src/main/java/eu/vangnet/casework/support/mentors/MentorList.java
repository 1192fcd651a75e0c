package eu.vangnet.casework.support.mentors;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of mentors. */
@Schema(description = "A page of mentors")
public record MentorList(
    @Schema(description = "The mentors", maxItems = 500, required = true) List<MentorView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/mentors",
            maxLength = 1500,
            pattern = "^[^\\u0000-\\u001f]{1,1500}$",
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/mentors?cursor=AAAA",
            maxLength = 1500,
            pattern = "^[^\\u0000-\\u001f]{1,1500}$")
        Optional<String> next) {

  /** Copies the lists; nothing where none is named. */
  public MentorList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
