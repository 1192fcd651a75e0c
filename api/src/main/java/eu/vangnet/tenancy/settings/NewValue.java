package eu.vangnet.tenancy.settings;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value to set. */
@Schema(description = "A value to set")
public record NewValue(
    @Schema(
            description = "The value, within the bounds of the setting",
            example = "60",
            format = "int64",
            minimum = "0",
            maximum = "1000000000000",
            required = true)
        long value,
    @Schema(
            description =
                "From a national co-ordinator only: whether the tenants of its country may not"
                    + " depart from it",
            example = "true")
        Optional<Boolean> locked) {

  /** Not locked where it is not said. */
  public NewValue {
    locked = locked == null ? Optional.empty() : locked;
  }
}
