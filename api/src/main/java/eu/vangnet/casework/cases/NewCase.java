package eu.vangnet.casework.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to open a case. */
@Schema(description = "A case to open from a weighed signal")
public record NewCase(
    @Schema(
            description = "Identifier of the signal",
            example = "0190b6f4-0000-7000-8000-000000000001",
            format = "uuid",
            maxLength = 36,
            required = true)
        String signal,
    @Schema(
            description = "The legal basis, one of those that the module names",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(
            description = "What the case is about, in words",
            example = "Support at school and at home.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> summary,
    @Schema(
            description =
                "Why the case is opened, for the first of its steps; the grounds of the weighing"
                    + " stay with the signal",
            example = "The weighing team asks the table to look at it together.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> grounds) {

  /** What is said in words, by the pointer to it. */
  Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    summary.ifPresent(text -> words.put("/summary", text));
    grounds.ifPresent(text -> words.put("/grounds", text));
    return words;
  }
}
