package eu.vangnet.evaluations.designs;

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
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
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

/** Evaluations over HTTP. */
@Path("/v1/evaluations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "What works, for whom, under which conditions")
public class EvaluationResource {
  private final EvaluationDesk desk;

  @Inject
  EvaluationResource(EvaluationDesk desk) {
    this.desk = desk;
  }

  /** Designs an evaluation. */
  @POST
  @Needs(right = Right.EVALUATION_CREATE, object = ObjectType.EVALUATION)
  @Operation(
      operationId = "designEvaluation",
      summary = "Design an evaluation",
      description =
          "Records what is evaluated, what is to be answered, which edition of which instrument is"
              + " asked and when, and how independent the evaluator is.")
  @APIResponse(
      responseCode = "201",
      description = "The evaluation",
      content = @Content(schema = @Schema(implementation = EvaluationView.class)))
  public Response design(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewEvaluation sent) {
    Made made =
        desk.design(sent, CreationKey.of(Optional.ofNullable(key), "designEvaluation", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists evaluations. */
  @GET
  @Needs(right = Right.EVALUATION_READ, object = ObjectType.EVALUATION)
  @Operation(
      operationId = "listEvaluations",
      summary = "List evaluations",
      description =
          "Evaluations that the caller may see. Filter by designedAt, opensAt, state, subjectKind,"
              + " wave; sort by designedAt (latest first by default) or opensAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of evaluations",
      content = @Content(schema = @Schema(implementation = EvaluationList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<EvaluationLine> page = desk.page(request);
    return Answers.page(EvaluationList.of(page), page.next());
  }

  /** Reads an evaluation. */
  @GET
  @Path("/{evaluation}")
  @Needs(right = Right.EVALUATION_READ, object = ObjectType.EVALUATION)
  @Operation(
      operationId = "readEvaluation",
      summary = "Read an evaluation",
      description = "The evaluation with what the caller may do with it now.")
  @APIResponse(
      responseCode = "200",
      description = "The evaluation",
      content = @Content(schema = @Schema(implementation = EvaluationView.class)))
  public Response read(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(evaluation)), Optional.ofNullable(known));
  }

  /** Changes a design. */
  @PATCH
  @Path("/{evaluation}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.EVALUATION_CHANGE, object = ObjectType.EVALUATION)
  @Operation(
      operationId = "changeEvaluation",
      summary = "Change the design of an evaluation",
      description =
          "Applies a JSON merge patch (RFC 7396). Once it is open the design stands still, so that"
              + " all answers mean the same.")
  @APIResponse(
      responseCode = "200",
      description = "The evaluation after the change",
      content = @Content(schema = @Schema(implementation = EvaluationView.class)))
  public Response change(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = EvaluationChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(Identifiers.ofPath(evaluation), patch, Optional.ofNullable(ifMatch)));
  }

  /** Opens an evaluation. */
  @POST
  @Path("/{evaluation}/opening")
  @Needs(right = Right.EVALUATION_OPEN, object = ObjectType.EVALUATION)
  @Operation(
      operationId = "openEvaluation",
      summary = "Open an evaluation",
      description = "Lets people be invited and answer, from opensAt on. It is opened once.")
  @APIResponse(
      responseCode = "201",
      description = "The evaluation, open",
      content = @Content(schema = @Schema(implementation = EvaluationView.class)))
  public Response open(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(evaluation);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "openEvaluation " + id, "");
    Made made = desk.open(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Closes an evaluation. */
  @POST
  @Path("/{evaluation}/closure")
  @Needs(right = Right.EVALUATION_CLOSE, object = ObjectType.EVALUATION)
  @Operation(
      operationId = "closeEvaluation",
      summary = "Close an evaluation",
      description =
          "Ends the gathering of answers for good; only then can they be read. It is never"
              + " reopened.")
  @APIResponse(
      responseCode = "201",
      description = "The evaluation, closed",
      content = @Content(schema = @Schema(implementation = EvaluationView.class)))
  public Response close(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(evaluation);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "closeEvaluation " + id, "");
    Made made = desk.close(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
