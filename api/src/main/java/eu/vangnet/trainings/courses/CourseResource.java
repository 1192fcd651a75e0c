package eu.vangnet.trainings.courses;

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
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
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

/** Courses over HTTP. */
@Path("/v1/courses")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Courses", description = "What a tenant teaches")
public class CourseResource {
  private final CourseDesk desk;

  @Inject
  CourseResource(CourseDesk desk) {
    this.desk = desk;
  }

  /** Writes a course. */
  @POST
  @Needs(right = Right.COURSE_CREATE, object = ObjectType.COURSE)
  @Operation(
      operationId = "createCourse",
      summary = "Write a course",
      description = "Writes a draft. Only those who change courses see it until it is published.")
  @APIResponse(
      responseCode = "201",
      description = "The course",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response create(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewCourse sent) {
    Made made = desk.create(sent, CreationKey.of(Optional.ofNullable(key), "createCourse", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists courses. */
  @GET
  @Needs(right = Right.COURSE_READ, object = ObjectType.COURSE)
  @Operation(
      operationId = "listCourses",
      summary = "List courses",
      description =
          "Courses that the caller may see: drafts only for those who change courses. Filter by"
              + " createdAt, kind, state; sorted by createdAt, latest first by default.")
  @APIResponse(
      responseCode = "200",
      description = "A page of courses",
      content = @Content(schema = @Schema(implementation = CourseList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<CourseLine> page = desk.page(request);
    return Answers.page(CourseList.of(page), page.next());
  }

  /** Reads a course. */
  @GET
  @Path("/{course}")
  @Needs(right = Right.COURSE_READ, object = ObjectType.COURSE)
  @Operation(
      operationId = "readCourse",
      summary = "Read a course",
      description = "The course and what the caller may do with it now.")
  @APIResponse(
      responseCode = "200",
      description = "The course",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response read(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(course)), Optional.ofNullable(known));
  }

  /** Changes a course. */
  @PATCH
  @Path("/{course}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.COURSE_CHANGE, object = ObjectType.COURSE)
  @Operation(
      operationId = "changeCourse",
      summary = "Change a course",
      description =
          "Applies a JSON merge patch (RFC 7396): what is left out stays, null removes. Only the"
              + " description can be removed. A withdrawn course is changed no more.")
  @APIResponse(
      responseCode = "200",
      description = "The course after the change",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response change(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = CourseChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(Identifiers.ofPath(course), patch, Optional.ofNullable(ifMatch)));
  }

  /** Publishes a course. */
  @POST
  @Path("/{course}/publication")
  @Needs(right = Right.COURSE_PUBLISH, object = ObjectType.COURSE)
  @Operation(
      operationId = "publishCourse",
      summary = "Publish a course",
      description = "Puts a draft into the catalogue. From then on sessions can be planned.")
  @APIResponse(
      responseCode = "201",
      description = "The published course",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response publish(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(course);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "publishCourse " + id, "");
    Made made = desk.publish(id, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }

  /** Withdraws a course. */
  @POST
  @Path("/{course}/withdrawal")
  @Needs(right = Right.COURSE_WITHDRAW, object = ObjectType.COURSE)
  @Operation(
      operationId = "withdrawCourse",
      summary = "Withdraw a course",
      description =
          "Takes a published course out of the catalogue for good. Sessions that were planned stay;"
              + " no further one can be planned.")
  @APIResponse(
      responseCode = "201",
      description = "The withdrawn course",
      content = @Content(schema = @Schema(implementation = CourseView.class)))
  public Response withdraw(
      @Parameter(description = "Identifier of the course", schema = @Schema(format = "uuid"))
          @PathParam("course")
          String course,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewWithdrawal sent) {
    UUID id = Identifiers.ofPath(course);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "withdrawCourse " + id, sent);
    Made made = desk.withdraw(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
