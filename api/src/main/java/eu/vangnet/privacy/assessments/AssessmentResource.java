package eu.vangnet.privacy.assessments;

import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

/** The draft of the impact assessment over HTTP. */
@Path("/v1/assessments")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "The draft of the data protection impact assessment")
public class AssessmentResource {
  private final AssessmentDesk desk;

  @Inject
  AssessmentResource(AssessmentDesk desk) {
    this.desk = desk;
  }

  /** Reads the draft. */
  @GET
  @Needs(right = Right.ASSESSMENT_READ, object = ObjectType.ASSESSMENT)
  @Operation(
      operationId = "readAssessment",
      summary = "Read the draft of the impact assessment",
      description =
          "By chapters: what follows from the register of processing activities, what the modules"
              + " say, how the product protects, and what the tenant said. open tells where the"
              + " tenant has still to say something. It is a draft and judges nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AssessmentDraft.class)))
  public Response draft(
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(
        desk.draft(Language.of(Optional.ofNullable(language))), Optional.ofNullable(known));
  }

  /** States something under a chapter. */
  @PUT
  @Needs(right = Right.ASSESSMENT_STATE, object = ObjectType.ASSESSMENT)
  @Operation(
      operationId = "stateAssessment",
      summary = "Add the tenant's statement to a chapter",
      description =
          "What the tenant itself says under a chapter, in place of what it said before."
              + " Statements under parties and locations stand in the register too, and make new"
              + " versions of its activities.")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AssessmentDraft.class)))
  public Response state(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      NewStatement sent) {
    OwnPeople.require();
    return Answers.changed(
        desk.state(sent, Optional.ofNullable(ifMatch), Language.of(Optional.ofNullable(language))));
  }
}
