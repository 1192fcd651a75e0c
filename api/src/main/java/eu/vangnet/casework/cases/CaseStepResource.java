package eu.vangnet.casework.cases;

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

/** The steps of a case over HTTP. */
@Path("/v1/cases")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class CaseStepResource {
  private final CaseWork work;
  private final CaseSteps steps;

  @Inject
  CaseStepResource(CaseWork work, CaseSteps steps) {
    this.work = work;
    this.steps = steps;
  }

  /** Moves a case. */
  @POST
  @Path("{case}/transitions")
  @Needs(right = Right.CASE_MOVE, object = ObjectType.CASE)
  @Operation(
      operationId = "moveCase",
      summary = "Move a case to another state",
      description =
          "Takes a step that the module allows from here and that is neither a closure nor a"
              + " reopening.")
  @APIResponse(
      responseCode = "201",
      description = "The case after the step",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response move(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewStep sent) {
    return take(Identifiers.ofPath(caseFile), StepKind.MOVE, sent, new StepHeaders(key, ifMatch));
  }

  /** Lists the steps of a case. */
  @GET
  @Path("{case}/transitions")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listTransitions",
      summary = "List the steps of a case",
      description =
          "All steps that the case took, the latest first; the first one is its opening. Filter and"
              + " sort by takenAt. A partner with whom nothing is shared now gets none.")
  @APIResponse(
      responseCode = "200",
      description = "A page of steps",
      content = @Content(schema = @Schema(implementation = StepList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<StepView> page = steps.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(StepList.of(page), page.next());
  }

  /** Reads a step. */
  @GET
  @Path("{case}/transitions/{transition}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readTransition",
      summary = "Read a step of a case",
      description = "A step with who decided and why.")
  @APIResponse(
      responseCode = "200",
      description = "The step",
      content = @Content(schema = @Schema(implementation = StepView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the step", schema = @Schema(format = "uuid"))
          @PathParam("transition")
          String transition,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        steps.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(transition)),
        Optional.ofNullable(known));
  }

  /** Closes a case. */
  @POST
  @Path("{case}/closure")
  @Needs(right = Right.CASE_CLOSE, object = ObjectType.CASE)
  @Operation(
      operationId = "closeCase",
      summary = "Close a case",
      description = "Takes the case to an ending, with a closing reason of the module.")
  @APIResponse(
      responseCode = "201",
      description = "The case after the step",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response close(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewStep sent) {
    return take(Identifiers.ofPath(caseFile), StepKind.CLOSE, sent, new StepHeaders(key, ifMatch));
  }

  /** Reopens a case. */
  @POST
  @Path("{case}/reopening")
  @Needs(right = Right.CASE_REOPEN, object = ObjectType.CASE)
  @Operation(
      operationId = "reopenCase",
      summary = "Reopen a case",
      description = "Takes a closed case back to a state that goes on, where the module allows it.")
  @APIResponse(
      responseCode = "201",
      description = "The case after the step",
      content = @Content(schema = @Schema(implementation = CaseView.class)))
  public Response reopen(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewStep sent) {
    return take(Identifiers.ofPath(caseFile), StepKind.REOPEN, sent, new StepHeaders(key, ifMatch));
  }

  private record StepHeaders(String key, String ifMatch) {}

  private Response take(UUID id, StepKind kind, NewStep sent, StepHeaders headers) {
    CreationKey key =
        CreationKey.of(Optional.ofNullable(headers.key()), kind.right().code() + ' ' + id, sent);
    Made made = steps.take(id, kind, sent, Optional.ofNullable(headers.ifMatch()), key);
    return Answers.made(made, work.view(id));
  }
}
