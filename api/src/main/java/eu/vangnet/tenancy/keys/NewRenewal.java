package eu.vangnet.tenancy.keys;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish for new data keys. */
@Schema(description = "Why the data keys are to be renewed")
public record NewRenewal(
    @Schema(
            description = "routine, suspicion (a key may be known to others) or demand",
            example = "routine",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String reason) {
  private static final Set<String> REASONS = Set.of("routine", "suspicion", "demand");

  boolean hasKnownReason() {
    return REASONS.contains(reason);
  }
}
