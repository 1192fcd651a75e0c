package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of disclosures that other tenants made. */
@Schema(description = "A page of disclosures that other tenants made")
public record ReceivedDisclosureList(
    @Schema(description = "The items", maxItems = 500, required = true)
        List<ReceivedDisclosureLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/disclosures",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/disclosures?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static ReceivedDisclosureList of(Page<ReceivedDisclosureLine> page) {
    return new ReceivedDisclosureList(page.items(), page.self(), page.next());
  }
}
