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

/** Who at the table of a case hears what, over HTTP. */
@Path("/v1/cases/{case}/audiences")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Agreements",
    description = "Which information of cases is shared with which partner, when and how")
public class AudienceResource {
  private final ExplanationDesk desk;

  @Inject
  AudienceResource(ExplanationDesk desk) {
    this.desk = desk;
  }

  /** Explains who hears what. */
  @GET
  @Needs(right = Right.AUDIENCE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listAudiences",
      summary = "List who at the table hears what",
      description =
          "For each item that the caller hears, whether each organisation at the table hears it"
              + " now and by which rule. For people of the tenant itself.")
  @APIResponse(
      responseCode = "200",
      description = "Who hears what",
      content = @Content(schema = @Schema(implementation = AudienceView.class)))
  public Response audiences(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.audience(Identifiers.ofPath(caseFile)), Optional.ofNullable(known));
  }
}
