package eu.vangnet.privacy.retention;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tombstones. */
@Schema(description = "A page of tombstones")
public record TombstoneList(
    @Schema(description = "The tombstones", maxItems = 500, required = true)
        List<TombstoneView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/tombstones",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/tombstones?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static TombstoneList of(Page<TombstoneView> page) {
    return new TombstoneList(page.items(), page.self(), page.next());
  }
}
