package eu.vangnet.casework.cases;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of cases. */
@Schema(description = "A page of cases")
public record CaseList(
    @Schema(description = "The cases", maxItems = 500, required = true) List<CaseLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static CaseList of(Page<CaseLine> page) {
    return new CaseList(page.items(), page.self(), page.next());
  }
}
