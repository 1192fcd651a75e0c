package eu.vangnet.casework.emergencies;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of emergencies. */
@Schema(description = "A page of cases that were opened in an emergency")
public record EmergencyList(
    @Schema(description = "The items", maxItems = 500, required = true) List<EmergencyView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/emergencies",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/emergencies?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static EmergencyList of(Page<EmergencyView> page) {
    return new EmergencyList(page.items(), page.self(), page.next());
  }
}
