package eu.vangnet.platform.oversight;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what was done with the records of a person. */
@Schema(description = "A page of what was done with the records of a person")
public record AccessList(
    @Schema(description = "The uses", maxItems = 500, required = true) List<AccessLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/subjects/0190b6f4-0000-7000-8000-000000000002/accesses",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/subjects/0190b6f4-0000-7000-8000-000000000002/accesses?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static AccessList of(Page<AccessLine> page) {
    return new AccessList(page.items(), page.self(), page.next());
  }
}
