package eu.vangnet.casework.support.mentorings;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

/** Sessions of mentoring over HTTP. */
@Path("/v1/cases/{case}/mentorings/{mentoring}/sessions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mentoring", description = "Mentors and coaches of parents, and what they do")
public class MentoringSessionResource {
  private final MentoringSessionDesk desk;

  @Inject
  MentoringSessionResource(MentoringSessionDesk desk) {
    this.desk = desk;
  }

  /** Records a session. */
  @POST
  @Needs(right = Right.MENTORING_REPORT, object = ObjectType.CASE)
  @Operation(
      operationId = "recordMentoringSession",
      summary = "Record a session of mentoring",
      description =
          "When it was and what came of it, in words. Only under an "
              + "agreement that both signed and with a screening that held on "
              + "that day. A session is never changed.")
  @APIResponse(
      responseCode = "201",
      description = "The session",
      content = @Content(schema = @Schema(implementation = MentoringSessionView.class)))
  public Response record(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("mentoring")
          String mentoring,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewMentoringSession sent) {
    UUID id = Identifiers.ofPath(caseFile);
    UUID of = Identifiers.ofPath(mentoring);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "recordMentoringSession " + id + ' ' + of, sent);
    Made made = desk.record(id, of, sent, creation);
    return Answers.made(made, desk.view(id, of, made.id()));
  }

  /** Lists sessions. */
  @GET
  @Needs(right = Right.MENTORING_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listMentoringSessions",
      summary = "List the sessions of an agreement",
      description = "Sessions that the caller hears of, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "The sessions",
      content = @Content(schema = @Schema(implementation = MentoringSessionList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("mentoring")
          String mentoring) {
    return Answers.page(
        desk.list(Identifiers.ofPath(caseFile), Identifiers.ofPath(mentoring)), Optional.empty());
  }

  /** Reads a session. */
  @GET
  @Path("/{mentoringSession}")
  @Needs(right = Right.MENTORING_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readMentoringSession",
      summary = "Read a session of mentoring",
      description = "When it was and what came of it.")
  @APIResponse(
      responseCode = "200",
      description = "The session",
      content = @Content(schema = @Schema(implementation = MentoringSessionView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("mentoring")
          String mentoring,
      @Parameter(description = "Identifier of the session", schema = @Schema(format = "uuid"))
          @PathParam("mentoringSession")
          String session,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(mentoring),
            Identifiers.ofPath(session)),
        Optional.ofNullable(known));
  }
}
