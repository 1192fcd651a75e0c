package eu.vangnet.tenancy.revocations;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what the tenant revoked. */
@Schema(description = "A page of what the tenant revoked")
public record RevocationList(
    @Schema(description = "The revocations", maxItems = 500, required = true)
        List<RevocationView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/revocations",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/revocations?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static RevocationList of(Page<RevocationView> page) {
    return new RevocationList(page.items(), page.self(), page.next());
  }
}
