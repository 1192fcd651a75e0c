package eu.vangnet.casework.upgrades;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of the open cases in one state. */
@Schema(description = "What becomes of the open cases in one state")
public record UpgradedState(
    @Schema(
            description = "State of the earlier version",
            example = "caseConference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String from,
    @Schema(
            description =
                "State of the later version; absent where it does not say what follows, and then"
                    + " nothing is brought over",
            example = "conference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> to,
    @Schema(
            description = "How many open cases",
            format = "int64",
            minimum = "0",
            maximum = "1000000000",
            example = "12",
            required = true)
        long cases) {

  /** As it is kept: state, state, number. */
  static UpgradedState read(String kept) {
    String[] parts = kept.split(" ", -1);
    return new UpgradedState(parts[0], Optional.of(parts[1]), Long.parseLong(parts[2]));
  }
}
