package eu.vangnet.casework.attachments;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of attachments. */
@Schema(description = "A page of attachments")
public record AttachmentList(
    @Schema(description = "The attachments", maxItems = 500, required = true)
        List<AttachmentView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/attachments",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/attachments?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static AttachmentList of(Page<AttachmentView> page) {
    return new AttachmentList(page.items(), page.self(), page.next());
  }
}
