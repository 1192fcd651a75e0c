package eu.vangnet.privacy.breaches;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody was told of a breach. */
@Schema(description = "Whether they were told, and why not or why late")
public record NewTelling(
    @Schema(
            description = "told or notNeeded",
            example = "told",
            enumeration = {"told", "notNeeded"},
            required = true)
        String decision,
    @Schema(
            description = "When they were told; needed with told",
            format = "date-time",
            example = "2026-03-03T11:00:00Z")
        Optional<Instant> at,
    @Schema(
            description =
                "Why there is no need to tell them, or why the authority is told after the 72 hours;"
                    + " needed in both cases",
            example = "The data were encrypted, so a risk is unlikely.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> reason) {

  Telling telling() {
    return Telling.of(decision);
  }
}
