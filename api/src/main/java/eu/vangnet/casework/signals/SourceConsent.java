package eu.vangnet.casework.signals;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What whoever reported agrees to; nothing where it was not asked.
 *
 * @param toBeNamed whether colleagues who handle the signal may know who reported
 * @param toBeCalledBack whether the reporter may be asked further
 */
@Schema(description = "What whoever reported agrees to; absent where it was not asked")
public record SourceConsent(
    @Schema(
            description =
                "Whether colleagues who read the signal may know who reported; when refused, only"
                    + " who takes in and weighs signals does",
            example = "false")
        Optional<Boolean> toBeNamed,
    @Schema(description = "Whether the reporter may be asked further", example = "true")
        Optional<Boolean> toBeCalledBack) {

  /** Not asked where it is not said. */
  public SourceConsent {
    toBeNamed = toBeNamed == null ? Optional.empty() : toBeNamed;
    toBeCalledBack = toBeCalledBack == null ? Optional.empty() : toBeCalledBack;
  }

  boolean refusesToBeNamed() {
    return toBeNamed.filter(named -> !named).isPresent();
  }
}
