package eu.vangnet.casework.support.mentors;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Mentors who could do it, in the order that was asked for. */
@Schema(description = "Mentors who could do it")
public record MentorMatchList(
    @Schema(description = "The mentors", maxItems = 500, required = true) List<MentorMatch> items,
    @Schema(
            description = "How they are ordered",
            example = "name",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String order) {

  /** Copies the lists; nothing where none is named. */
  public MentorMatchList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
