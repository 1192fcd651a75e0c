package eu.vangnet.casework.demands;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the register of demands. */
@Schema(description = "A page of the register of demands")
public record DemandList(
    @Schema(description = "The items", maxItems = 500, required = true) List<DemandLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/demands",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/demands?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static DemandList of(Page<DemandLine> page) {
    return new DemandList(page.items(), page.self(), page.next());
  }
}
