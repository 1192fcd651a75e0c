package eu.vangnet.evaluations.responses;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.OpenedBy;
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

/** What is asked, for those who are invited. */
@Path("/v1/questionnaires")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Responses", description = "Anonymous answers, by invitation")
public class QuestionnaireResource {
  private final ResponseDesk desk;

  @Inject
  QuestionnaireResource(ResponseDesk desk) {
    this.desk = desk;
  }

  /** Reads what is asked. */
  @GET
  @Path("/{evaluation}")
  @OpenedBy(CapabilityOperation.QUESTIONNAIRE_READ)
  @Operation(
      operationId = "readQuestionnaire",
      summary = "Read what an evaluation asks",
      description =
          "The questions of an open evaluation, with the capability that comes with the"
              + " invitations. It is the same for all who are invited and may be used often.")
  @APIResponse(
      responseCode = "200",
      description = "The questions",
      content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
  public Response read(
      @Parameter(description = "Identifier of the evaluation", schema = @Schema(format = "uuid"))
          @PathParam("evaluation")
          String evaluation,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    Capability held = Capability.current();
    if (!Identifiers.parse(evaluation).equals(Optional.of(held.object()))) {
      throw Capability.refused();
    }
    return Answers.one(desk.questionnaire(held), Optional.ofNullable(known));
  }
}
