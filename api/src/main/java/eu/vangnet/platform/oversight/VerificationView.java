package eu.vangnet.platform.oversight;

import eu.vangnet.platform.journal.ChainVerdict;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What verifying the journal came to. */
@Schema(description = "What verifying the journal came to")
public record VerificationView(
    @Schema(
            description = "Whether everything that was checked holds",
            example = "true",
            required = true)
        boolean holds,
    @Schema(
            description =
                "Whether the end of the journal was reached, with what waits for its number; if not,"
                    + " next goes on",
            example = "true",
            required = true)
        boolean complete,
    @Schema(
            description = "The first number that was checked",
            format = "int64",
            minimum = "1",
            maximum = "9007199254740991",
            example = "1",
            required = true)
        long from,
    @Schema(
            description = "How many numbered entries hold, from there on",
            format = "int64",
            minimum = "0",
            maximum = "9007199254740991",
            example = "1204",
            required = true)
        long links,
    @Schema(
            description =
                "The last place that holds, as number and hash. Keep it outside this installation:"
                    + " sent as anchor later, it proves that nothing up to it was taken back",
            example = "1204:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            maxLength = 81,
            pattern = "^[1-9][0-9]{0,15}:[0-9a-f]{64}$")
        Optional<String> anchor,
    Optional<ChainFault> firstBreak,
    @Schema(
            description = "When it was verified",
            example = "2026-03-09T14:00:00.123456Z",
            format = "date-time",
            required = true)
        Instant verifiedAt,
    @Schema(
            description = "Address that verifies what follows; absent when the end was reached",
            example = "/v1/verification?from=50001",
            maxLength = 200,
            pattern = "^/v1/verification\\?from=[0-9]{1,16}$")
        Optional<String> next) {

  static VerificationView of(ChainVerdict verdict, Instant now) {
    boolean goesOn = verdict.holds() && !verdict.complete();
    return new VerificationView(
        verdict.holds(),
        verdict.complete(),
        verdict.from(),
        Math.max(0, verdict.links()),
        Optional.of(verdict.reached())
            .filter(reached -> reached.number() > 0)
            .map(reached -> reached.number() + ":" + reached.hash()),
        verdict.firstBreak().map(ChainFault::of),
        now,
        goesOn ? Optional.of("/v1/verification?from=" + (verdict.last() + 1)) : Optional.empty());
  }
}
