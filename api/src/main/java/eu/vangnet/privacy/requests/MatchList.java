package eu.vangnet.privacy.requests;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All records in which the person of a request may stand. */
@Schema(description = "Records in which the person of a request may stand")
public record MatchList(
    @Schema(description = "The records", maxItems = 2000, required = true) List<MatchView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/requests/0190b6f4-0000-7000-8000-000000000001/matches",
            maxLength = 200,
            required = true)
        String self) {

  /** Copies the items. */
  public MatchList {
    items = List.copyOf(items);
  }
}
