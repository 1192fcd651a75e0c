package eu.vangnet.casework.sheets;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of feedback sheets of a case. */
@Schema(description = "A page of feedback sheets of a case")
public record SheetList(
    @Schema(description = "The items", maxItems = 500, required = true) List<SheetLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/sheets",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/sheets?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static SheetList of(Page<SheetLine> page) {
    return new SheetList(page.items(), page.self(), page.next());
  }
}
