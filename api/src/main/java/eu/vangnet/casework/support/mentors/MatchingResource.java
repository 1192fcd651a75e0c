package eu.vangnet.casework.support.mentors;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looking for a mentor over HTTP. */
@Path("/v1/cases/{case}/matchings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mentoring", description = "Mentors and coaches of parents, and what they do")
public class MatchingResource {
  private final MatchingDesk desk;

  @Inject
  MatchingResource(MatchingDesk desk) {
    this.desk = desk;
  }

  /** Looks for a mentor. */
  @POST
  @Needs(right = Right.MENTOR_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "matchMentors",
      summary = "Look for a mentor",
      description =
          "Mentors of the corps who are screened, have room and speak one "
              + "of the languages, each with reasons in words. They stand in the "
              + "order of names or of when they have time: nobody is ranked, "
              + "neither they nor whom it is for. Nothing is stored.")
  @APIResponse(
      responseCode = "200",
      description = "The mentors",
      content = @Content(schema = @Schema(implementation = MentorMatchList.class)))
  public Response match(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      NewMatching sent) {
    return Response.ok(desk.match(Identifiers.ofPath(caseFile), sent)).build();
  }
}
