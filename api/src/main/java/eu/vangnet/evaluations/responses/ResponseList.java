package eu.vangnet.evaluations.responses;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All answers of an evaluation; there are never more than one page. */
@Schema(description = "All answers of an evaluation, in a random order")
public record ResponseList(
    @Schema(description = "The answers", maxItems = 500, required = true) List<ResponseView> items,
    @Schema(
            description = "How many there are",
            format = "int32",
            minimum = "0",
            maximum = "500",
            example = "9",
            required = true)
        int total,
    @Schema(
            description = "Address of this list",
            example = "/v1/evaluations/7f7d9c1e-4b0f-4c62-9d0b-0c5b7a3f2e11/responses",
            maxLength = 120,
            pattern = "^/v1/evaluations/[0-9a-f-]{36}/responses$",
            required = true)
        String self) {

  /** Copies the items. */
  public ResponseList {
    items = List.copyOf(items);
  }
}
