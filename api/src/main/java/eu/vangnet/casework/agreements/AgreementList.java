package eu.vangnet.casework.agreements;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of agreements. */
@Schema(description = "A page of agreements")
public record AgreementList(
    @Schema(description = "The agreements", maxItems = 500, required = true)
        List<AgreementView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/agreements",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/agreements?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {
  static AgreementList of(Page<AgreementView> page) {
    return new AgreementList(page.items(), page.self(), page.next());
  }
}
