package eu.vangnet.privacy.opinions;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of opinions. */
@Schema(description = "A page of opinions")
public record OpinionList(
    @Schema(description = "The items", maxItems = 500, required = true) List<OpinionView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/opinions",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/opinions?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static OpinionList of(Page<OpinionView> page) {
    return new OpinionList(page.items(), page.self(), page.next());
  }
}
