package eu.vangnet.casework.conferences;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of conferences. */
@Schema(description = "A page of conferences")
public record ConferenceList(
    @Schema(description = "The conferences", maxItems = 500, required = true)
        List<ConferenceLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/conferences",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/conferences?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static ConferenceList of(Page<ConferenceLine> page) {
    return new ConferenceList(page.items(), page.self(), page.next());
  }
}
