package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sessions over HTTP. */
@Path("/v1/sessions/{session}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions", description = "Courses given at a place and a time")
public class SessionResource {
  private final SessionDesk desk;

  @Inject
  SessionResource(SessionDesk desk) {
    this.desk = desk;
  }

  /** Reads a session. */
  @GET
  @Needs(right = Right.SESSION_READ, object = ObjectType.SESSION)
  @Operation(
      operationId = "readSession",
      summary = "Read a session",
      description = "The session and what the caller may do with it now.")
  @APIResponse(
      responseCode = "200",
      description = "The session",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response read(
      @Parameter(description = "Identifier of the session", schema = @Schema(format = "uuid"))
          @PathParam("session")
          String session,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(session)), Optional.ofNullable(known));
  }

  /** Changes a session. */
  @PATCH
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.SESSION_CHANGE, object = ObjectType.SESSION)
  @Operation(
      operationId = "changeSession",
      summary = "Change a session",
      description =
          "Applies a JSON merge patch (RFC 7396). More places go at once to those who wait; there"
              + " cannot be fewer places than people who hold one.")
  @APIResponse(
      responseCode = "200",
      description = "The session after the change",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response change(
      @Parameter(description = "Identifier of the session", schema = @Schema(format = "uuid"))
          @PathParam("session")
          String session,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = SessionChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(Identifiers.ofPath(session), patch, Optional.ofNullable(ifMatch)));
  }

  /** Cancels a session. */
  @POST
  @Path("/cancellation")
  @Needs(right = Right.SESSION_CANCEL, object = ObjectType.SESSION)
  @Operation(
      operationId = "cancelSession",
      summary = "Cancel a session",
      description = "The session does not take place; all its enrolments are cancelled with it.")
  @APIResponse(
      responseCode = "201",
      description = "The cancelled session",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response cancel(
      @Parameter(description = "Identifier of the session", schema = @Schema(format = "uuid"))
          @PathParam("session")
          String session,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewCancellation sent) {
    UUID id = Identifiers.ofPath(session);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "cancelSession " + id, sent);
    Made made = desk.cancel(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
