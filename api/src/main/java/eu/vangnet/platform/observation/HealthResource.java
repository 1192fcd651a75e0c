package eu.vangnet.platform.observation;

import eu.vangnet.security.OpenToAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /health}. */
@Path("/health")
@Tag(name = "observation", description = "Whether the service works, and which version it is")
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
      operationId = "getHealth",
      summary = "How the service is",
      description = "Answers 200 while the service works, also when degraded, and 503 when not.")
  @APIResponse(
      responseCode = "200",
      description = "The service works",
      content = @Content(schema = @Schema(implementation = HealthView.class)))
  @APIResponse(
      responseCode = "503",
      description = "The service does not work",
      content = @Content(schema = @Schema(implementation = HealthView.class)))
  public Response health() {
    HealthView now = health.now();
    boolean down = now.status().equals(HealthStatus.DOWN.name());
    Response.ResponseBuilder answer = Response.status(down ? 503 : 200).entity(now);
    return down ? answer.header("Retry-After", "5").build() : answer.build();
  }
}
