package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of notices to recipients. */
@Schema(description = "A page of notices to recipients")
public record NoticeList(
    @Schema(description = "The items", maxItems = 500, required = true) List<NoticeView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/notices",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/notices?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static NoticeList of(Page<NoticeView> page) {
    return new NoticeList(page.items(), page.self(), page.next());
  }
}
