package eu.vangnet.casework.cases;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of steps. */
@Schema(description = "A page of steps")
public record StepList(
    @Schema(description = "The steps", maxItems = 500, required = true) List<StepView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/transitions",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/transitions?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static StepList of(Page<StepView> page) {
    return new StepList(page.items(), page.self(), page.next());
  }
}
