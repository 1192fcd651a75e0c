package eu.vangnet.privacy.breaches;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Further information about a breach. */
@Schema(description = "What came to be known of a breach; what was recorded before stays")
public record NewPhase(
    @Schema(
            description = "What came to be known",
            example = "The laptop was encrypted and the password was not on it.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> found,
    @Schema(
            description = "What may follow for the persons",
            example = "Nothing is likely to follow.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> consequences,
    @Schema(
            description = "What was or will be done",
            example = "The laptop was locked from afar.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> measures,
    @Schema(
            description = "How many persons, approximately",
            format = "int32",
            minimum = "0",
            maximum = "1000000000",
            example = "12")
        Optional<Integer> subjects,
    @Schema(
            description = "How many records, approximately",
            format = "int32",
            minimum = "0",
            maximum = "1000000000",
            example = "30")
        Optional<Integer> records) {

  PhaseView at(Instant moment) {
    return new PhaseView(moment, found, consequences, measures, subjects, records);
  }
}
