package eu.vangnet.casework.support.plans;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which measures of one nature a plan holds; a list, and nothing is added up. */
@Schema(description = "Which measures of one nature are in a plan")
public record MeasureMix(
    @Schema(
            description = "Whether they support or restrain",
            example = "preventive",
            enumeration = {"preventive", "repressive"},
            required = true)
        String nature,
    @Schema(
            description = "Codes of the list measure, each once",
            example = "[\"mentoring\"]",
            maxItems = 30,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        List<String> measures) {

  /** Copies the lists; nothing where none is named. */
  public MeasureMix {
    measures = measures == null ? List.of() : List.copyOf(measures);
  }
}
