package eu.vangnet.casework.support.mentorings;

import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mentoring of who calls, over HTTP. */
@Path("/v1/mentorings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mentoring", description = "Mentors and coaches of parents, and what they do")
public class OwnMentoringResource {
  private final MentoringDesk desk;

  @Inject
  OwnMentoringResource(MentoringDesk desk) {
    this.desk = desk;
  }

  /** Lists own agreements. */
  @GET
  @Needs(right = Right.MENTORING_READ, object = ObjectType.MENTOR)
  @Operation(
      operationId = "listOwnMentorings",
      summary = "List the own mentoring",
      description = "Agreements in which the caller is the mentor, over all cases.")
  @APIResponse(
      responseCode = "200",
      description = "The agreements",
      content = @Content(schema = @Schema(implementation = MentoringList.class)))
  public Response list() {
    return Answers.page(desk.own(), Optional.empty());
  }
}
