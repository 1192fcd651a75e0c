package eu.vangnet.casework.preparations;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of preparations of a case or a signal. */
@Schema(description = "A page of preparations of a case or a signal")
public record PreparationList(
    @Schema(description = "The items", maxItems = 500, required = true) List<PreparationLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/preparations",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/preparations?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static PreparationList of(Page<PreparationLine> page) {
    return new PreparationList(page.items(), page.self(), page.next());
  }
}
