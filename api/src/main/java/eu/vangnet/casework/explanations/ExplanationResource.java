package eu.vangnet.casework.explanations;

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

/** Why the caller hears what they hear of a case, over HTTP. */
@Path("/v1/cases/{case}/explanation")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Agreements",
    description = "Which information of cases is shared with which partner, when and how")
public class ExplanationResource {
  private final ExplanationDesk desk;

  @Inject
  ExplanationResource(ExplanationDesk desk) {
    this.desk = desk;
  }

  /** Explains the caller's own view. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "explainCase",
      summary = "Explain what the caller sees of a case",
      description =
          "Each item that the caller hears with the rule by which it is shown, and by which rule"
              + " groups of fields and data categories are shown or withheld. Of what is withheld"
              + " nothing is told, not even whether it is there.")
  @APIResponse(
      responseCode = "200",
      description = "The explanation",
      content = @Content(schema = @Schema(implementation = ExplanationView.class)))
  public Response explain(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.own(Identifiers.ofPath(caseFile)), Optional.ofNullable(known));
  }
}
