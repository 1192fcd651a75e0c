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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pauses over HTTP. */
@Path("/v1/pauses")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Retention",
    description = "How long records are kept, and the proof that they are gone")
public class PauseResource {
  private static final String ABOUT = "Identifier of the pause";

  private final PauseDesk desk;

  @Inject
  PauseResource(PauseDesk desk) {
    this.desk = desk;
  }

  /** Begins a pause. */
  @POST
  @Needs(right = Right.RETENTION_SET, object = ObjectType.RETENTION)
  @Operation(
      operationId = "pauseRetention",
      summary = "Pause retention",
      description =
          "Nothing is erased by retention until the pause ends. A run that is under way stops"
              + " before its next step. What persons ask to have erased is not paused.")
  @APIResponse(
      responseCode = "201",
      description = "The pause",
      content = @Content(schema = @Schema(implementation = PauseView.class)))
  public Response begin(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewPause sent) {
    OwnPeople.require();
    Made made = desk.begin(sent, CreationKey.of(Optional.ofNullable(key), "pauseRetention", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists pauses. */
  @GET
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "listPauses",
      summary = "List pauses of retention",
      description = "Filter and sort by pausedAt and until.")
  @APIResponse(
      responseCode = "200",
      description = "A page of pauses",
      content = @Content(schema = @Schema(implementation = PauseList.class)))
  public Response list(@BeanParam PageRequest request) {
    OwnPeople.require();
    Page<PauseView> page = desk.page(request);
    return Answers.page(PauseList.of(page), page.next());
  }

  /** Reads a pause. */
  @GET
  @Path("/{pause}")
  @Needs(right = Right.RETENTION_READ, object = ObjectType.RETENTION)
  @Operation(
      operationId = "readPause",
      summary = "Read a pause of retention",
      description = "The pause with its reason.")
  @APIResponse(
      responseCode = "200",
      description = "The pause",
      content = @Content(schema = @Schema(implementation = PauseView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("pause")
          String pause,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(desk.view(Identifiers.ofPath(pause)), Optional.ofNullable(known));
  }

  /** Ends a pause. */
  @POST
  @Path("/{pause}/ending")
  @Needs(right = Right.RETENTION_SET, object = ObjectType.RETENTION)
  @Operation(
      operationId = "endPause",
      summary = "End a pause of retention",
      description = "Records whose time is over may be erased again.")
  @APIResponse(
      responseCode = "201",
      description = "The pause",
      content = @Content(schema = @Schema(implementation = PauseView.class)))
  public Response end(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("pause")
          String pause,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    OwnPeople.require();
    UUID id = Identifiers.ofPath(pause);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "endPause " + id, "");
    Made made = desk.end(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
