package eu.vangnet.privacy.breaches;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of breaches. */
@Schema(description = "A page of breaches")
public record BreachList(
    @Schema(description = "The breaches", maxItems = 500, required = true) List<BreachView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/breaches",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/breaches?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static BreachList of(Page<BreachView> page) {
    return new BreachList(page.items(), page.self(), page.next());
  }
}
