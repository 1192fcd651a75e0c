package eu.vangnet.casework.conferences;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of actions. */
@Schema(description = "A page of actions of conferences")
public record ConferenceActionList(
    @Schema(description = "The actions", maxItems = 500, required = true)
        List<ConferenceActionView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/actions?filter=state%3Aeq%3Aopen",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/actions?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static ConferenceActionList of(Page<ConferenceActionView> page) {
    return new ConferenceActionList(page.items(), page.self(), page.next());
  }
}
