package eu.vangnet.casework.trends;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of trends. */
@Schema(description = "A page of trends")
public record TrendList(
    @Schema(description = "The trends", maxItems = 500, required = true) List<TrendView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/trends",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/trends?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static TrendList of(Page<TrendView> page) {
    return new TrendList(page.items(), page.self(), page.next());
  }
}
