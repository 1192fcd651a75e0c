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

/** Mentoring of a case over HTTP. */
@Path("/v1/cases/{case}/mentorings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mentoring", description = "Mentors and coaches of parents, and what they do")
public class MentoringResource {
  private final MentoringDesk desk;

  @Inject
  MentoringResource(MentoringDesk desk) {
    this.desk = desk;
  }

  /** Arranges mentoring. */
  @POST
  @Needs(right = Right.MENTORING_ARRANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "arrangeMentoring",
      summary = "Arrange mentoring",
      description =
          "A mentor with room and with a screening that holds, what the "
              + "two work on, and from when. It counts as one of the mentor's "
              + "from now on; it is agreed when both have signed.")
  @APIResponse(
      responseCode = "201",
      description = "The agreement",
      content = @Content(schema = @Schema(implementation = MentoringView.class)))
  public Response arrange(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewMentoring sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        desk.arrange(
            id, sent, CreationKey.of(Optional.ofNullable(key), "arrangeMentoring " + id, sent));
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists the mentoring of a case. */
  @GET
  @Needs(right = Right.MENTORING_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listCaseMentorings",
      summary = "List the mentoring of a case",
      description =
          "Agreements that the caller hears of, the latest first; a mentor "
              + "sees only the own ones.")
  @APIResponse(
      responseCode = "200",
      description = "The agreements",
      content = @Content(schema = @Schema(implementation = MentoringList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    return Answers.page(desk.list(Identifiers.ofPath(caseFile)), Optional.empty());
  }

  /** Reads an agreement. */
  @GET
  @Path("/{mentoring}")
  @Needs(right = Right.MENTORING_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readMentoring",
      summary = "Read an agreement on mentoring",
      description = "What mentor and client agreed on, from when, and who has signed.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement",
      content = @Content(schema = @Schema(implementation = MentoringView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("mentoring")
          String mentoring,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(mentoring)),
        Optional.ofNullable(known));
  }

  /** Records a signature. */
  @POST
  @Path("/{mentoring}/signature")
  @Needs(right = Right.MENTORING_REPORT, object = ObjectType.CASE)
  @Operation(
      operationId = "signMentoring",
      summary = "Record that a party signed",
      description = "A mentor signs for the mentor only. When both have signed it is " + "agreed.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement",
      content = @Content(schema = @Schema(implementation = MentoringView.class)))
  public Response sign(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("mentoring")
          String mentoring,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      MentoringSignature sent) {
    return Answers.changed(
        desk.sign(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(mentoring),
            sent,
            Optional.ofNullable(ifMatch)));
  }

  /** Ends mentoring. */
  @POST
  @Path("/{mentoring}/ending")
  @Needs(right = Right.MENTORING_ARRANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "endMentoring",
      summary = "End mentoring",
      description =
          "The mentor has room for somebody else. Agreement and sessions " + "stay on record.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement",
      content = @Content(schema = @Schema(implementation = MentoringView.class)))
  public Response end(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("mentoring")
          String mentoring,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      MentoringEnding sent) {
    return Answers.changed(
        desk.end(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(mentoring),
            sent,
            Optional.ofNullable(ifMatch)));
  }

  /** Changes the mentor. */
  @POST
  @Path("/{mentoring}/replacement")
  @Needs(right = Right.MENTORING_ARRANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "replaceMentor",
      summary = "Change the mentor",
      description =
          "Ends the agreement with the reason and makes one with the same "
              + "aims and another mentor, in one step.")
  @APIResponse(
      responseCode = "201",
      description = "The new agreement",
      content = @Content(schema = @Schema(implementation = MentoringView.class)))
  public Response replace(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the agreement", schema = @Schema(format = "uuid"))
          @PathParam("mentoring")
          String mentoring,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewReplacement sent) {
    UUID id = Identifiers.ofPath(caseFile);
    UUID of = Identifiers.ofPath(mentoring);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "replaceMentor " + id + ' ' + of, sent);
    Made made = desk.replace(id, of, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id, made.id()));
  }
}
