package eu.vangnet.casework.secrecy;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of liftings of a case. */
@Schema(description = "A page of secrecies that were lifted in a case")
public record LiftingList(
    @Schema(description = "The items", maxItems = 500, required = true) List<LiftingView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/liftings",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/liftings?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static LiftingList of(Page<LiftingView> page) {
    return new LiftingList(page.items(), page.self(), page.next());
  }
}
