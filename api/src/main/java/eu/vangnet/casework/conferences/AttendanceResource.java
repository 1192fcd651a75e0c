package eu.vangnet.casework.conferences;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Who is at a conference, over HTTP. */
@Path("/v1/conferences/{conference}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class AttendanceResource {
  private final AttendanceDesk desk;
  private final Briefings briefings;
  private final ConferenceSteps steps;

  @Inject
  AttendanceResource(AttendanceDesk desk, Briefings briefings, ConferenceSteps steps) {
    this.desk = desk;
    this.briefings = briefings;
    this.steps = steps;
  }

  /** Records that somebody is there. */
  @POST
  @Path("/attendance")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "recordAttendance",
      summary = "Record that somebody is at a conference",
      description =
          "From which place, for which items. A partner sees those who were there for an"
              + " item that it may see. Fixed by the approval of the minutes.")
  @APIResponse(
      responseCode = "201",
      description = "The minutes",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response attend(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewAttendee sent) {
    UUID id = Identifiers.ofPath(conference);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "recordAttendance " + id, sent);
    return Answers.made(desk.attend(id, sent, creation), steps.minutes(id));
  }

  /** Takes somebody off. */
  @DELETE
  @Path("/attendance/{attendee}")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "removeAttendance",
      summary = "Take somebody off who was not there",
      description = "If-Match names the minutes. Whoever told something or voted stays.")
  @APIResponse(responseCode = "204", description = "Taken off")
  public Response leave(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of who is present", schema = @Schema(format = "uuid"))
          @PathParam("attendee")
          String attendee,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.leave(
        Identifiers.ofPath(conference), Identifiers.ofPath(attendee), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }

  /** Reads what people are told. */
  @GET
  @Path("/briefings")
  @Needs(right = Right.CONFERENCE_READ, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "readBriefings",
      summary = "Read what those present are told beforehand",
      description =
          "The texts of the country module, in the language asked for, and who was not"
              + " told yet. Nothing secret is minuted before all who are there for the item were"
              + " told.")
  @APIResponse(
      responseCode = "200",
      description = "The briefing",
      content = @Content(schema = @Schema(implementation = BriefingView.class)))
  public Response read(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    BriefingView view =
        briefings.view(Identifiers.ofPath(conference), Language.of(Optional.ofNullable(language)));
    return Answers.one(view, Optional.ofNullable(known));
  }

  /** Records a briefing. */
  @POST
  @Path("/briefings")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "briefParticipant",
      summary = "Record that people were told that it is confidential",
      description = "Who told it and when is kept for each of them; telling again changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "The minutes",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  public Response brief(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewBriefing sent) {
    UUID id = Identifiers.ofPath(conference);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "briefParticipant " + id, sent);
    return Answers.made(desk.brief(id, sent, creation), steps.minutes(id));
  }
}
