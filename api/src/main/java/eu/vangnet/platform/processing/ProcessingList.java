package eu.vangnet.platform.processing;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of lines about one person. */
@Schema(description = "A page of processings of data about one person")
public record ProcessingList(
    @Schema(description = "The lines", maxItems = 500, required = true) List<ProcessingView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/processings/subjects/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/processings/subjects/0190b6f4-0000-7000-8000-000000000001?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static ProcessingList of(Page<ProcessingView> page) {
    return new ProcessingList(page.items(), page.self(), page.next());
  }
}
