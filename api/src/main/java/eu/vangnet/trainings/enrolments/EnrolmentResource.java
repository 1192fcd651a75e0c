package eu.vangnet.trainings.enrolments;

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

/** Enrolments over HTTP. */
@Path("/v1/sessions/{session}/enrolments")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments", description = "Who takes part in sessions and who waits")
public class EnrolmentResource {
  private final EnrolmentDesk desk;

  @Inject
  EnrolmentResource(EnrolmentDesk desk) {
    this.desk = desk;
  }

  /** Enrols a participant. */
  @POST
  @Needs(right = Right.ENROLMENT_CREATE, object = ObjectType.ENROLMENT)
  @Operation(
      operationId = "enrol",
      summary = "Enrol a participant in a session",
      description =
          "The participant gets a place while there is one, and otherwise waits. Who waits longest"
              + " gets the next place that becomes free. The same address is enrolled once.")
  @APIResponse(
      responseCode = "201",
      description = "The enrolment",
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  public Response enrol(
      @Parameter(description = "Identifier of the session", schema = @Schema(format = "uuid"))
          @PathParam("session")
          String session,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewEnrolment sent) {
    UUID id = Identifiers.ofPath(session);
    Made made = desk.enrol(id, sent, CreationKey.of(Optional.ofNullable(key), "enrol " + id, sent));
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists enrolments. */
  @GET
  @Needs(right = Right.ENROLMENT_READ, object = ObjectType.ENROLMENT)
  @Operation(
      operationId = "listEnrolments",
      summary = "List the enrolments of a session",
      description =
          "Enrolments without names. Who runs sessions sees all, a partner those of its"
              + " organisation, others their own. Filter by enrolledAt, state; sorted by enrolledAt,"
              + " latest first by default.")
  @APIResponse(
      responseCode = "200",
      description = "A page of enrolments",
      content = @Content(schema = @Schema(implementation = EnrolmentList.class)))
  public Response list(
      @Parameter(description = "Identifier of the session", schema = @Schema(format = "uuid"))
          @PathParam("session")
          String session,
      @BeanParam PageRequest request) {
    Page<EnrolmentLine> page = desk.page(Identifiers.ofPath(session), request);
    return Answers.page(EnrolmentList.of(page), page.next());
  }

  /** Reads an enrolment. */
  @GET
  @Path("/{enrolment}")
  @Needs(right = Right.ENROLMENT_READ, object = ObjectType.ENROLMENT)
  @Operation(
      operationId = "readEnrolment",
      summary = "Read an enrolment",
      description = "The enrolment with its participant and what the caller may do with it now.")
  @APIResponse(
      responseCode = "200",
      description = "The enrolment",
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  public Response read(
      @Parameter(description = "Identifier of the session", schema = @Schema(format = "uuid"))
          @PathParam("session")
          String session,
      @Parameter(description = "Identifier of the enrolment", schema = @Schema(format = "uuid"))
          @PathParam("enrolment")
          String enrolment,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(session), Identifiers.ofPath(enrolment)),
        Optional.ofNullable(known));
  }

  /** Withdraws an enrolment. */
  @POST
  @Path("/{enrolment}/withdrawal")
  @Needs(right = Right.ENROLMENT_WITHDRAW, object = ObjectType.ENROLMENT)
  @Operation(
      operationId = "withdrawEnrolment",
      summary = "Withdraw an enrolment",
      description =
          "Gives the place back, or the wait for one up. Who waits longest gets the place at once.")
  @APIResponse(
      responseCode = "201",
      description = "The withdrawn enrolment",
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  public Response withdraw(
      @Parameter(description = "Identifier of the session", schema = @Schema(format = "uuid"))
          @PathParam("session")
          String session,
      @Parameter(description = "Identifier of the enrolment", schema = @Schema(format = "uuid"))
          @PathParam("enrolment")
          String enrolment,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID in = Identifiers.ofPath(session);
    UUID id = Identifiers.ofPath(enrolment);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "withdrawEnrolment " + in + " " + id, "");
    Made made = desk.withdraw(in, id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(in, id));
  }
}
