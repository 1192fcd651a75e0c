package eu.vangnet.platform.history;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the history of a record. */
@Schema(description = "A page of the history of a record")
public record ChangeList(
    @Schema(description = "The changes", maxItems = 500, required = true) List<ChangeView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/history",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/history?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  /** The page as it is answered. */
  public static ChangeList of(Page<ChangeView> page) {
    return new ChangeList(page.items(), page.self(), page.next());
  }
}
