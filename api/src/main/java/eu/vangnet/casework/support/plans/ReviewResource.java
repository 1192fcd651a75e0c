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

/** Reviews of plans over HTTP. */
@Path("/v1/cases/{case}/plans/{plan}/reviews")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Support",
    description = "What is done for a person and the surroundings, and how a case ends")
public class ReviewResource {
  private final ReviewDesk desk;

  @Inject
  ReviewResource(ReviewDesk desk) {
    this.desk = desk;
  }

  /** Records a review. */
  @POST
  @Needs(right = Right.PLAN_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "reviewPlan",
      summary = "Record a review of a plan",
      description =
          "Who looked at the plan when, what changed, and when it is "
              + "looked at again. A review is never changed.")
  @APIResponse(
      responseCode = "201",
      description = "The review",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response record(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the plan", schema = @Schema(format = "uuid"))
          @PathParam("plan")
          String plan,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewReview sent) {
    UUID id = Identifiers.ofPath(caseFile);
    UUID of = Identifiers.ofPath(plan);
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "reviewPlan " + id + ' ' + of, sent);
    Made made = desk.record(id, of, sent, creation);
    return Answers.made(made, desk.view(id, of, made.id()));
  }

  /** Lists reviews. */
  @GET
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listReviews",
      summary = "List the reviews of a plan",
      description = "The reviews of the plan that the caller hears of, the latest " + "first.")
  @APIResponse(
      responseCode = "200",
      description = "The reviews",
      content = @Content(schema = @Schema(implementation = ReviewList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the plan", schema = @Schema(format = "uuid"))
          @PathParam("plan")
          String plan) {
    return Answers.page(
        desk.list(Identifiers.ofPath(caseFile), Identifiers.ofPath(plan)), Optional.empty());
  }

  /** Reads a review. */
  @GET
  @Path("/{review}")
  @Needs(right = Right.PLAN_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readReview",
      summary = "Read a review of a plan",
      description = "A review with who took part and what changed.")
  @APIResponse(
      responseCode = "200",
      description = "The review",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the plan", schema = @Schema(format = "uuid"))
          @PathParam("plan")
          String plan,
      @Parameter(description = "Identifier of the review", schema = @Schema(format = "uuid"))
          @PathParam("review")
          String review,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(
            Identifiers.ofPath(caseFile), Identifiers.ofPath(plan), Identifiers.ofPath(review)),
        Optional.ofNullable(known));
  }
}
