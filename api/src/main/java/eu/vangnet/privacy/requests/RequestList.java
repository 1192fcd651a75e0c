package eu.vangnet.privacy.requests;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of requests. */
@Schema(description = "A page of requests")
public record RequestList(
    @Schema(description = "The requests", maxItems = 500, required = true) List<RequestLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/requests",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/requests?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static RequestList of(Page<RequestLine> page) {
    return new RequestList(page.items(), page.self(), page.next());
  }
}
