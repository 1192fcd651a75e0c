package eu.vangnet.casework.support.assessments;

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

/** Assessments of persons in a case over HTTP. */
@Path("/v1/cases/{case}/assessments")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Support",
    description = "What is done for a person and the surroundings, and how a case ends")
public class CaseAssessmentResource {
  private final AssessmentDesk desk;

  @Inject
  CaseAssessmentResource(AssessmentDesk desk) {
    this.desk = desk;
  }

  /** Records an assessment. */
  @POST
  @Needs(right = Right.PLAN_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "recordCaseAssessment",
      summary = "Record that an assessment was done",
      description =
          "That somebody certified used a licensed instrument, when, what "
              + "for, and what it came to in words. Items, ratings and sums have "
              + "no place here.")
  @APIResponse(
      responseCode = "201",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  public Response record(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewAssessment sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        desk.record(
            id, sent, CreationKey.of(Optional.ofNullable(key), "recordCaseAssessment " + id, sent));
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists assessments. */
  @GET
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listCaseAssessments",
      summary = "List the assessments of a case",
      description = "The entries that the caller hears of, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "The entries",
      content = @Content(schema = @Schema(implementation = AssessmentList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    return Answers.page(desk.list(Identifiers.ofPath(caseFile)), Optional.empty());
  }

  /** Reads an assessment. */
  @GET
  @Path("/{caseAssessment}")
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readCaseAssessment",
      summary = "Read that an assessment was done",
      description = "Who used which instrument when, and what it came to in words.")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the entry", schema = @Schema(format = "uuid"))
          @PathParam("caseAssessment")
          String assessment,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(assessment)),
        Optional.ofNullable(known));
  }
}
