package eu.vangnet.privacy.retention;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of runs. */
@Schema(description = "A page of runs")
public record RunList(
    @Schema(description = "The runs", maxItems = 500, required = true) List<RunView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/runs",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/runs?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static RunList of(Page<RunView> page) {
    return new RunList(page.items(), page.self(), page.next());
  }
}
