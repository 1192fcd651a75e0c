package eu.vangnet.privacy.complaints;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of complaints. */
@Schema(description = "A page of complaints")
public record ComplaintList(
    @Schema(description = "The items", maxItems = 500, required = true) List<ComplaintLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/complaints",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/complaints?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static ComplaintList of(Page<ComplaintLine> page) {
    return new ComplaintList(page.items(), page.self(), page.next());
  }
}
