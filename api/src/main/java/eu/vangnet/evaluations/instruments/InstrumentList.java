package eu.vangnet.evaluations.instruments;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of instruments. */
@Schema(description = "A page of instruments")
public record InstrumentList(
    @Schema(description = "The instruments", maxItems = 500, required = true)
        List<InstrumentLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/instruments",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/instruments?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static InstrumentList of(Page<InstrumentLine> page) {
    return new InstrumentList(page.items(), page.self(), page.next());
  }
}
