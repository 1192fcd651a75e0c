package eu.vangnet.casework.conferences;

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

/** One conference over HTTP. */
@Path("/v1/conferences/{conference}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class ConferenceResource {
  private final ConferenceDesk desk;

  @Inject
  ConferenceResource(ConferenceDesk desk) {
    this.desk = desk;
  }

  /** Reads a conference. */
  @GET
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readConference",
      summary = "Read a conference",
      description =
          "When and where it is, who leads it and who is asked. It holds nothing of the cases; they"
              + " are on the agenda, as far as the caller may see them.")
  @APIResponse(
      responseCode = "200",
      description = "The conference",
      content = @Content(schema = @Schema(implementation = ConferenceView.class)))
  public Response read(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(conference)), Optional.ofNullable(known));
  }

  /** Changes a conference. */
  @PATCH
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "changeConference",
      summary = "Change a conference that is planned",
      description = "Applies a JSON merge patch (RFC 7396) to time, place, title and chair.")
  @APIResponse(
      responseCode = "200",
      description = "The conference after the change",
      content = @Content(schema = @Schema(implementation = ConferenceView.class)))
  public Response change(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = ConferenceChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(Identifiers.ofPath(conference), patch, Optional.ofNullable(ifMatch)));
  }

  /** Cancels a conference. */
  @POST
  @Path("/cancellation")
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "cancelConference",
      summary = "Cancel a conference that is planned",
      description = "It is not held. Calendars show it as cancelled.")
  @APIResponse(
      responseCode = "201",
      description = "The cancelled conference",
      content = @Content(schema = @Schema(implementation = ConferenceView.class)))
  public Response cancel(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewCancellation sent) {
    UUID id = Identifiers.ofPath(conference);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "cancelConference " + id, sent);
    Made made = desk.cancel(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
