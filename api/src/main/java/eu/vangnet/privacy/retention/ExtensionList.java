package eu.vangnet.privacy.retention;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of extensions. */
@Schema(description = "A page of extensions")
public record ExtensionList(
    @Schema(description = "The extensions", maxItems = 500, required = true)
        List<ExtensionView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/extensions",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/extensions?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static ExtensionList of(Page<ExtensionView> page) {
    return new ExtensionList(page.items(), page.self(), page.next());
  }
}
