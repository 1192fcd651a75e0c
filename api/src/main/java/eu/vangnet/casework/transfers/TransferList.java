package eu.vangnet.casework.transfers;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of cases that other tenants hand over. */
@Schema(description = "A page of cases that other tenants hand over")
public record TransferList(
    @Schema(description = "The items", maxItems = 500, required = true) List<TransferLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/transfers",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/transfers?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static TransferList of(Page<TransferLine> page) {
    return new TransferList(page.items(), page.self(), page.next());
  }
}
