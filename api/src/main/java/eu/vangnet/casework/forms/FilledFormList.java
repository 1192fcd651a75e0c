package eu.vangnet.casework.forms;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of filled forms. */
@Schema(description = "A page of the forms that were filled in about a case")
public record FilledFormList(
    @Schema(description = "The forms", maxItems = 500, required = true) List<FilledFormLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/forms",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/forms?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static FilledFormList of(Page<FilledFormLine> page) {
    return new FilledFormList(page.items(), page.self(), page.next());
  }
}
