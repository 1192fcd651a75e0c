package eu.vangnet.platform.problems;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every error answer (RFC 9457).
 *
 * @param type URN of the catalogue entry
 * @param status the HTTP status
 * @param title what is wrong, the same each time
 * @param detail what is wrong this time and what to do
 * @param instance URN of this occurrence
 * @param traceId W3C trace id, to be told to support
 * @param violations all input errors; absent where there are none
 */
@Schema(description = "What went wrong and what to do (RFC 9457)")
public record Problem(
    @Schema(
            description = "Stable identifier of the kind of problem",
            format = "uri",
            example = "urn:vangnet:problem:invalid-input",
            maxLength = 100,
            required = true)
        String type,
    @Schema(
            description = "HTTP status",
            format = "int32",
            minimum = "400",
            maximum = "599",
            example = "400",
            required = true)
        int status,
    @Schema(
            description = "What is wrong, the same each time",
            example = "The request holds invalid input",
            maxLength = 200,
            required = true)
        String title,
    @Schema(
            description = "What is wrong this time and what to do",
            example = "Correct each entry of violations and send the request again.",
            maxLength = 1000,
            required = true)
        String detail,
    @Schema(
            description = "URN of this occurrence",
            format = "uri",
            example = "urn:vangnet:trace:4bf92f3577b34da6a3ce929d0e0e4736",
            maxLength = 100,
            required = true)
        String instance,
    @Schema(
            description = "W3C trace id, to be told to support",
            pattern = "^[0-9a-f]{32}$",
            example = "4bf92f3577b34da6a3ce929d0e0e4736",
            maxLength = 32)
        String traceId,
    @Schema(description = "All input errors at once", maxItems = 200) List<Violation> violations) {

  /** The body for a problem in the request with this trace id. */
  public static Problem of(ProblemException problem, String traceId) {
    ProblemType type = problem.type();
    return new Problem(
        type.urn(),
        type.status(),
        type.title(),
        problem.detail(),
        "urn:vangnet:trace:" + traceId,
        traceId,
        problem.violations());
  }
}
