package eu.vangnet.casework.support.plans;

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

/** Plans of cases over HTTP. */
@Path("/v1/cases/{case}/plans")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Support",
    description = "What is done for a person and the surroundings, and how a case ends")
public class PlanResource {
  private final PlanDesk desk;

  @Inject
  PlanResource(PlanDesk desk) {
    this.desk = desk;
  }

  /** Makes a plan. */
  @POST
  @Needs(right = Right.PLAN_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "makePlan",
      summary = "Make a plan",
      description =
          "Goals over domains of life, what burdens and what protects as "
              + "equals, and measures, each of which supports or restrains. All "
              + "in words: nothing is scored.")
  @APIResponse(
      responseCode = "201",
      description = "The plan",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response make(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewPlan sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        desk.make(id, sent, CreationKey.of(Optional.ofNullable(key), "makePlan " + id, sent));
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists plans. */
  @GET
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listPlans",
      summary = "List the plans of a case",
      description = "The plans of the case that the caller hears of, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "The plans",
      content = @Content(schema = @Schema(implementation = PlanList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    return Answers.page(desk.list(Identifiers.ofPath(caseFile)), Optional.empty());
  }

  /** Reads a plan. */
  @GET
  @Path("/{plan}")
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readPlan",
      summary = "Read a plan",
      description =
          "The plan with those goals, factors and measures that the caller " + "hears of.")
  @APIResponse(
      responseCode = "200",
      description = "The plan",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the plan", schema = @Schema(format = "uuid"))
          @PathParam("plan")
          String plan,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(plan)),
        Optional.ofNullable(known));
  }

  /** Changes a plan. */
  @PATCH
  @Path("/{plan}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.PLAN_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "changePlan",
      summary = "Change a plan",
      description =
          "Applies a JSON merge patch (RFC 7396). A list that is named "
              + "takes the place of what the caller was shown of it; what the "
              + "caller does not hear of stays as it is. Items keep their "
              + "identifier; without one they are added.")
  @APIResponse(
      responseCode = "200",
      description = "The plan after the change",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  public Response change(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the plan", schema = @Schema(format = "uuid"))
          @PathParam("plan")
          String plan,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = PlanChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(
            Identifiers.ofPath(caseFile),
            Identifiers.ofPath(plan),
            patch,
            Optional.ofNullable(ifMatch)));
  }
}
