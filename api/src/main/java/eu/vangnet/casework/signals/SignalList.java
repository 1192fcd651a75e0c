package eu.vangnet.casework.signals;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of signals. */
@Schema(description = "A page of signals")
public record SignalList(
    @Schema(description = "The signals", maxItems = 500, required = true) List<SignalLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/signals",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/signals?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static SignalList of(Page<SignalLine> page) {
    return new SignalList(page.items(), page.self(), page.next());
  }
}
