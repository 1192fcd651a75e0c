package eu.vangnet.privacy.retention;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs of retention over HTTP. */
@Path("/v1/runs")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Retention",
    description = "How long records are kept, and the proof that they are gone")
public class RunResource {
  private final RunDesk desk;

  @Inject
  RunResource(RunDesk desk) {
    this.desk = desk;
  }

  /** Asks for a run, or shows what one would do. */
  @POST
  @Needs(right = Right.RETENTION_RUN, object = ObjectType.RETENTION)
  @Operation(
      operationId = "runRetention",
      summary = "Take away what is over",
      description =
          "Asks for a run as a job. With dryRun=true nothing changes, and the answer tells what"
              + " would go: numbers and identifiers by rule, no content. A run is refused while a"
              + " pause holds, and while another one waits for its turn (409, Location is its job).")
  @APIResponse(
      responseCode = "200",
      description = "What would go; with dryRun only",
      content = @Content(schema = @Schema(implementation = PreviewView.class)))
  @APIResponse(
      responseCode = "202",
      description = "The run; Location is the job that does it",
      content = @Content(schema = @Schema(implementation = RunView.class)))
  public Response run(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(description = "Whether to tell only what would go")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun) {
    OwnPeople.require();
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "runRetention", Boolean.toString(dryRun));
    if (dryRun) {
      return Response.ok(desk.preview()).build();
    }
    Made made = desk.ask(creation);
    return Answers.accepted(made, desk.view(made.id()));
  }

  /** Lists runs. */
  @GET
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "listRuns",
      summary = "List runs of retention",
      description = "Filter by askedAt, state and occasion; sort by askedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of runs",
      content = @Content(schema = @Schema(implementation = RunList.class)))
  public Response list(@BeanParam PageRequest request) {
    OwnPeople.require();
    Page<RunView> page = desk.page(request);
    return Answers.page(RunList.of(page), page.next());
  }

  /** Reads a run. */
  @GET
  @Path("/{run}")
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "readRun",
      summary = "Read a run of retention",
      description = "How far it has come and what it took away, by rule.")
  @APIResponse(
      responseCode = "200",
      description = "The run",
      content = @Content(schema = @Schema(implementation = RunView.class)))
  public Response read(
      @Parameter(description = "Identifier of the run", schema = @Schema(format = "uuid"))
          @PathParam("run")
          String run,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(desk.view(Identifiers.ofPath(run)), Optional.ofNullable(known));
  }
}
