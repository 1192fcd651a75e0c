package eu.vangnet.evaluations.responses;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of somebody unknown; no day and no order, for they could be recognised by it. */
@Schema(description = "The answers of somebody unknown")
public record ResponseView(
    @Schema(
            description = "Identifier; random",
            format = "uuid",
            example = "3d3f2b7a-58a1-4a0e-8f5e-6f2d1c9b7a40",
            required = true)
        String id,
    @Schema(
            description = "Address of these answers",
            example =
                "/v1/evaluations/7f7d9c1e-4b0f-4c62-9d0b-0c5b7a3f2e11/responses/3d3f2b7a-58a1-4a0e-8f5e-6f2d1c9b7a40",
            maxLength = 160,
            pattern = "^/v1/evaluations/[0-9a-f-]{36}/responses/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(description = "The answers", maxItems = 60, required = true) List<Answer> answers) {

  /** Copies the answers. */
  public ResponseView {
    answers = List.copyOf(answers);
  }
}
