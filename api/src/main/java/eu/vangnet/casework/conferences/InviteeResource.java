package eu.vangnet.casework.conferences;

import eu.vangnet.casework.conferences.series.SeatPlace;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Invitations beyond the seats of a series, over HTTP. */
@Path("/v1/conferences/{conference}/invitees")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class InviteeResource {
  private final ConferenceDesk desk;

  @Inject
  InviteeResource(ConferenceDesk desk) {
    this.desk = desk;
  }

  /** Asks somebody. */
  @POST
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "inviteToConference",
      summary = "Ask somebody to a conference for this one time",
      description =
          "Beside the seats of the series. Other partners do not see it, for it may tell of a case;"
              + " which cases the invitee hears of follows from its seats at their tables.")
  @APIResponse(
      responseCode = "201",
      description = "The conference",
      content = @Content(schema = @Schema(implementation = ConferenceView.class)))
  public Response invite(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      SeatPlace sent) {
    UUID id = Identifiers.ofPath(conference);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "inviteToConference " + id, sent);
    return Answers.made(desk.invite(id, sent, creation), desk.view(id));
  }

  /** Takes an invitation back. */
  @DELETE
  @Path("/{invitee}")
  @Needs(right = Right.CONFERENCE_PLAN, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "uninviteFromConference",
      summary = "Take an invitation back",
      description =
          "If-Match names the conference. Whoever was asked sees nothing more of it with the next"
              + " request.")
  @APIResponse(responseCode = "204", description = "Taken back")
  public Response uninvite(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the invitee", schema = @Schema(format = "uuid"))
          @PathParam("invitee")
          String invitee,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.uninvite(
        Identifiers.ofPath(conference), Identifiers.ofPath(invitee), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
