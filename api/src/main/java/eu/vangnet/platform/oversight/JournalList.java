package eu.vangnet.platform.oversight;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the journal. */
@Schema(description = "A page of the journal")
public record JournalList(
    @Schema(description = "The entries", maxItems = 500, required = true) List<JournalLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/journal?filter=outcome%3Aeq%3Arefused",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/journal?filter=outcome%3Aeq%3Arefused&cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static JournalList of(Page<JournalLine> page) {
    return new JournalList(page.items(), page.self(), page.next());
  }
}
