package eu.vangnet.casework.cases;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of notes. */
@Schema(description = "A page of notes")
public record NoteList(
    @Schema(description = "The notes", maxItems = 500, required = true) List<NoteView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notes",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notes?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static NoteList of(Page<NoteView> page) {
    return new NoteList(page.items(), page.self(), page.next());
  }
}
