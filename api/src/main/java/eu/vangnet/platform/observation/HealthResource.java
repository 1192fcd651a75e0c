package eu.vangnet.platform.observation;

import eu.vangnet.platform.observation.HealthView.CheckView;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.OpenToAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /health}. */
@Path("/health")
@Tag(name = "Observation", description = "Whether the service works, and which version it is")
public class HealthResource {
  private final Health health;

  /** Made by the container. */
  @Inject
  public HealthResource(Health health) {
    this.health = health;
  }

  /** How the service is. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @OpenToAll(reason = "Load balancers and clients ask before they have a token; it holds no data.")
  @Operation(
      operationId = "readHealth",
      summary = "How the service is",
      description = "Answers 200 while the service works, also when degraded, and 503 when not.")
  @APIResponse(
      responseCode = "200",
      description = "The service works",
      content = @Content(schema = @Schema(implementation = HealthView.class)))
  public HealthView health() {
    HealthView now = health.now();
    if (now.status().equals(HealthStatus.DOWN.name())) {
      throw down(now);
    }
    return now;
  }

  /** Every answer with an error status is a problem; the detail says which parts are down. */
  private static ProblemException down(HealthView now) {
    String parts =
        now.checks().stream()
            .filter(check -> check.status().equals(HealthStatus.DOWN.name()))
            .map(CheckView::name)
            .collect(Collectors.joining(", "));
    return new ProblemException(
        ProblemType.UNAVAILABLE, "DOWN: " + parts, List.of(), Map.of("Retry-After", "5"));
  }
}
