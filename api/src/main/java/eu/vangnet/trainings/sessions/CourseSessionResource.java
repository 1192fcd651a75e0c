package eu.vangnet.trainings.sessions;

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

/** The sessions of a course over HTTP. */
@Path("/v1/courses/{course}/sessions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions", description = "Courses given at a place and a time")
public class CourseSessionResource {
  private final SessionDesk desk;

  @Inject
  CourseSessionResource(SessionDesk desk) {
    this.desk = desk;
  }

  /** Plans a session. */
  @POST
  @Needs(right = Right.SESSION_CREATE, object = ObjectType.SESSION)
  @Operation(
      operationId = "planSession",
      summary = "Plan a session of a course",
      description =
          "Plans a session of a published course. Times are those of the clock on the wall at the"
              + " place; one that exists twice, when summer time ends, means the first.")
  @APIResponse(
      responseCode = "201",
      description = "The session",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response plan(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewSession sent) {
    UUID id = Identifiers.ofPath(course);
    Made made =
        desk.plan(id, sent, CreationKey.of(Optional.ofNullable(key), "planSession " + id, sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists the sessions of a course. */
  @GET
  @Needs(right = Right.SESSION_READ, object = ObjectType.SESSION)
  @Operation(
      operationId = "listSessions",
      summary = "List the sessions of a course",
      description =
          "Sessions without their trainers. Filter by startsAt, state; sorted by startsAt, latest"
              + " first by default.")
  @APIResponse(
      responseCode = "200",
      description = "A page of sessions",
      content = @Content(schema = @Schema(implementation = SessionList.class)))
  public Response list(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @BeanParam PageRequest request) {
    Page<SessionLine> page = desk.page(Identifiers.ofPath(course), request);
    return Answers.page(SessionList.of(page), page.next());
  }
}
