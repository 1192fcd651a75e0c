package eu.vangnet.trainings.offers;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what was offered. */
@Schema(description = "A page of what other tenants have offered")
public record OfferList(
    @Schema(description = "The offers", maxItems = 500, required = true) List<OfferLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/offers",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/offers?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static OfferList of(Page<OfferLine> page) {
    return new OfferList(page.items(), page.self(), page.next());
  }
}
