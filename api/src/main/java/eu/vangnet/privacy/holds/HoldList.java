package eu.vangnet.privacy.holds;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of holds. */
@Schema(description = "A page of holds")
public record HoldList(
    @Schema(description = "The holds", maxItems = 500, required = true) List<HoldView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/holds",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/holds?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static HoldList of(Page<HoldView> page) {
    return new HoldList(page.items(), page.self(), page.next());
  }
}
