package eu.vangnet.casework.conferences;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.resources.Answers;
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

/** What became of the actions of conferences, over HTTP. */
@Path("/v1/actions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class ActionResource {
  private final ActionDesk desk;

  @Inject
  ActionResource(ActionDesk desk) {
    this.desk = desk;
  }

  /** Lists actions. */
  @GET
  @Needs(right = Right.TASK_READ, object = ObjectType.ACTION)
  @Operation(
      operationId = "listActions",
      summary = "List what has to be done after conferences",
      description =
          "Actions that the caller may see, the latest due first; sort by lateFrom for the"
              + " earliest. Filter by lateFrom, state, case and conference; what is late now:"
              + " state:eq:open,lateFrom:le:now as an instant. A partner sees what it has to do"
              + " itself.")
  @APIResponse(
      responseCode = "200",
      description = "A page of actions",
      content = @Content(schema = @Schema(implementation = ConferenceActionList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<ConferenceActionView> page = desk.page(request);
    return Answers.page(ConferenceActionList.of(page), page.next());
  }

  /** Reads an action. */
  @GET
  @Path("/{action}")
  @Needs(right = Right.TASK_READ, object = ObjectType.ACTION)
  @Operation(
      operationId = "readAction",
      summary = "Read an action of a conference",
      description = "What has to be done, by whom until when, and what became of it.")
  @APIResponse(
      responseCode = "200",
      description = "The action",
      content = @Content(schema = @Schema(implementation = ConferenceActionView.class)))
  public Response read(
      @Parameter(description = "Identifier of the action", schema = @Schema(format = "uuid"))
          @PathParam("action")
          String action,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(action)), Optional.ofNullable(known));
  }

  /** Says that an action is done. */
  @POST
  @Path("/{action}/completion")
  @Needs(right = Right.TASK_DO, object = ObjectType.ACTION)
  @Operation(
      operationId = "completeAction",
      summary = "Say that an action is done",
      description =
          "By the tenant's own people, or by the partner that had to do it. The minutes stay as"
              + " they are.")
  @APIResponse(
      responseCode = "201",
      description = "The action",
      content = @Content(schema = @Schema(implementation = ConferenceActionView.class)))
  public Response complete(
      @Parameter(description = "Identifier of the action", schema = @Schema(format = "uuid"))
          @PathParam("action")
          String action,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      ActionOutcome sent) {
    UUID id = Identifiers.ofPath(action);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "completeAction " + id, sent);
    Made made = desk.complete(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Says that an action need not be done. */
  @POST
  @Path("/{action}/cancellation")
  @Needs(right = Right.TASK_DO, object = ObjectType.ACTION)
  @Operation(
      operationId = "cancelAction",
      summary = "Say that an action need not be done any more",
      description = "By the tenant's own people, with the reason. The minutes stay as they are.")
  @APIResponse(
      responseCode = "201",
      description = "The action",
      content = @Content(schema = @Schema(implementation = ConferenceActionView.class)))
  public Response cancel(
      @Parameter(description = "Identifier of the action", schema = @Schema(format = "uuid"))
          @PathParam("action")
          String action,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      ActionOutcome sent) {
    UUID id = Identifiers.ofPath(action);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "cancelAction " + id, sent);
    Made made = desk.cancel(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
