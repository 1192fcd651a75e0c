package eu.vangnet.privacy.retention;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of pauses. */
@Schema(description = "A page of pauses")
public record PauseList(
    @Schema(description = "The pauses", maxItems = 500, required = true) List<PauseView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/pauses",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/pauses?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static PauseList of(Page<PauseView> page) {
    return new PauseList(page.items(), page.self(), page.next());
  }
}
