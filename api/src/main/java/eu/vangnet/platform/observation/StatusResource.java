package eu.vangnet.platform.observation;

import eu.vangnet.platform.ApiVersion;
import eu.vangnet.platform.observation.LoadedModules.LoadedModule;
import eu.vangnet.platform.observation.StatusView.ModuleView;
import eu.vangnet.security.OpenToAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /status}. */
@Path("/status")
@Tag(name = "Observation", description = "Whether the service works, and which version it is")
public class StatusResource {
  private static final Comparator<LoadedModule> ORDER =
      Comparator.comparing(LoadedModule::id).thenComparing(LoadedModule::version);

  private final Instance<LoadedModules> modules;
  private final StartTime startTime;

  /** Made by the container. */
  @Inject
  public StatusResource(Instance<LoadedModules> modules, StartTime startTime) {
    this.modules = modules;
    this.startTime = startTime;
  }

  /** Which version runs. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @OpenToAll(reason = "Clients check versions before they have a token; it holds no data.")
  @Operation(
      operationId = "readStatus",
      summary = "Which version runs",
      description = "The version of the API, when this server started, and its modules.")
  @APIResponse(
      responseCode = "200",
      description = "The status",
      content = @Content(schema = @Schema(implementation = StatusView.class)))
  public StatusView status() {
    Instant started = startTime.instant().truncatedTo(ChronoUnit.SECONDS);
    return new StatusView(
        ApiVersion.CURRENT,
        started.toString(),
        modules.stream()
            .flatMap(source -> source.loadedModules().stream())
            .sorted(ORDER)
            .map(module -> new ModuleView(module.id(), module.version()))
            .toList());
  }
}
