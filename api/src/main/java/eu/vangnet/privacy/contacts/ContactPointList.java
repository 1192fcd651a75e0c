package eu.vangnet.privacy.contacts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The contact point that holds now, in a list of at most one. */
@Schema(description = "The contact point that holds now")
public record ContactPointList(
    @Schema(description = "At most one", maxItems = 1, required = true)
        List<ContactPointView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/contactpoints",
            maxLength = 200,
            required = true)
        String self) {

  /** Copies the items. */
  public ContactPointList {
    items = List.copyOf(items);
  }
}
