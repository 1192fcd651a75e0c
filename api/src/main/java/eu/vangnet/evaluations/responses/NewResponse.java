package eu.vangnet.evaluations.responses;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to give. */
@Schema(description = "The answers of one person who stays unknown")
public record NewResponse(
    @Schema(description = "One for each question that is answered", maxItems = 60, required = true)
        List<Answer> answers) {

  /** Copies the answers. */
  public NewResponse {
    answers = List.copyOf(answers);
  }
}
