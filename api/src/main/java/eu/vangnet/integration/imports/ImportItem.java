package eu.vangnet.integration.imports;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a line. */
@Schema(description = "What became of a line")
public record ImportItem(
    @Schema(
            description = "Number of the line, from 1 on",
            format = "int32",
            minimum = "1",
            maximum = "1000",
            example = "1",
            required = true)
        int line,
    @Schema(
            description = "The name that the line gave itself",
            example = "signal-17",
            maxLength = 60,
            pattern = "^[A-Za-z0-9_.-]{1,60}$")
        Optional<String> ref,
    @Schema(
            description =
                "201 made, or would be; 424 refused because of another line of its bundle; else as"
                    + " the normal operation",
            format = "int32",
            minimum = "200",
            maximum = "599",
            example = "201",
            required = true)
        int status,
    @Schema(
            description = "Address of what was made; absent in a dry run",
            example = "/v1/signals/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,195}$")
        Optional<String> href,
    @Schema(description = "True where an earlier request of the same key made it", example = "true")
        Optional<Boolean> replayed,
    @Schema(
            description = "Stable identifier of the kind of problem",
            format = "uri",
            example = "urn:vangnet:problem:invalid-input",
            maxLength = 100)
        Optional<String> problem,
    @Schema(
            description = "What is wrong and what to do",
            example = "Correct each entry of violations and send the request again.",
            maxLength = 1000)
        Optional<String> detail,
    @Schema(description = "All errors of the line", maxItems = 200, required = true)
        List<Violation> violations) {
  private static final int FAILED_DEPENDENCY = 424;

  static ImportItem made(NumberedLine line, Made made, boolean dryRun) {
    return new ImportItem(
        line.number(),
        ref(line),
        201,
        dryRun ? Optional.empty() : Optional.of(made.location()),
        made.replayed() ? Optional.of(true) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static ImportItem refused(NumberedLine line, ProblemException problem) {
    return new ImportItem(
        line.number(),
        ref(line),
        problem.type().status(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(problem.type().urn()),
        Optional.of(problem.detail()),
        problem.violations());
  }

  static ImportItem withItsBundle(NumberedLine line) {
    return new ImportItem(
        line.number(),
        ref(line),
        FAILED_DEPENDENCY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Another line of the bundle is refused, and a bundle is made whole or not."),
        List.of());
  }

  private static Optional<String> ref(NumberedLine line) {
    return line.read().flatMap(ImportLine::ref);
  }
}
