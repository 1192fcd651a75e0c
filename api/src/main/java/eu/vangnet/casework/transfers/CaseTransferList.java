package eu.vangnet.casework.transfers;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of transfers of a case. */
@Schema(description = "A page of transfers of a case")
public record CaseTransferList(
    @Schema(description = "The items", maxItems = 500, required = true)
        List<CaseTransferView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/transfers",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/transfers?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static CaseTransferList of(Page<CaseTransferView> page) {
    return new CaseTransferList(page.items(), page.self(), page.next());
  }
}
