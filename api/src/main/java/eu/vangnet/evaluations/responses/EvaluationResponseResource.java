package eu.vangnet.evaluations.responses;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading answers over HTTP. */
@Path("/v1/evaluations/{evaluation}/responses")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "What works, for whom, under which conditions")
public class EvaluationResponseResource {
  private final ResponseReading reading;

  @Inject
  EvaluationResponseResource(ResponseReading reading) {
    this.reading = reading;
  }

  /** Lists answers. */
  @GET
  @Needs(right = Right.RESPONSE_READ, object = ObjectType.RESPONSE)
  @Operation(
      operationId = "listResponses",
      summary = "List the answers of a closed evaluation",
      description =
          "All answers in a random order, after closure and from five answers on. Before that the"
              + " refusal says notInThisState or tooFewResponses.")
  @APIResponse(
      responseCode = "200",
      description = "The answers",
      content = @Content(schema = @Schema(implementation = ResponseList.class)))
  @APIResponse(responseCode = "409", description = "Not closed, or too few answers")
  public Response list(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation) {
    return Response.ok(reading.all(Identifiers.ofPath(evaluation))).build();
  }

  /** Reads answers of one person. */
  @GET
  @Path("/{response}")
  @Needs(right = Right.RESPONSE_READ, object = ObjectType.RESPONSE)
  @Operation(
      operationId = "readResponse",
      summary = "Read one of the answers of a closed evaluation",
      description = "The answers of somebody unknown, under the conditions of the list.")
  @APIResponse(
      responseCode = "200",
      description = "The answers",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @APIResponse(responseCode = "409", description = "Not closed, or too few answers")
  public Response read(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation,
      @Parameter(description = "Identifier of the answers", schema = @Schema(format = "uuid"))
          @PathParam("response")
          String response,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        reading.one(Identifiers.ofPath(evaluation), Identifiers.ofPath(response)),
        Optional.ofNullable(known));
  }
}
