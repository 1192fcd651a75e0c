package eu.vangnet.evaluations.instruments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A further edition of an instrument. */
@Schema(description = "A further edition; earlier ones stay as they are")
public record NewInstrumentVersion(
    @Schema(
            description = "The questions of this edition",
            minItems = 1,
            maxItems = 60,
            required = true)
        List<Question> questions) {

  /** Copies the questions. */
  public NewInstrumentVersion {
    questions = List.copyOf(questions);
  }
}
