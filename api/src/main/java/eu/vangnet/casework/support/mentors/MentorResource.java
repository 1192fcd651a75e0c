package eu.vangnet.casework.support.mentors;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The corps of mentors over HTTP. */
@Path("/v1/mentors")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mentoring", description = "Mentors and coaches of parents, and what they do")
public class MentorResource {
  private final MentorDesk desk;

  @Inject
  MentorResource(MentorDesk desk) {
    this.desk = desk;
  }

  /** Takes a mentor into the corps. */
  @POST
  @Needs(right = Right.MENTOR_CHANGE, object = ObjectType.MENTOR)
  @Operation(
      operationId = "addMentor",
      summary = "Take a mentor into the corps",
      description =
          "Languages, skills and times, how many the mentor takes on, and "
              + "until when the screening holds.")
  @APIResponse(
      responseCode = "201",
      description = "The mentor",
      content = @Content(schema = @Schema(implementation = MentorView.class)))
  public Response add(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewMentor sent) {
    Made made = desk.add(sent, CreationKey.of(Optional.ofNullable(key), "addMentor", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists mentors. */
  @GET
  @Needs(right = Right.MENTOR_READ, object = ObjectType.MENTOR)
  @Operation(
      operationId = "listMentors",
      summary = "List the corps of mentors",
      description =
          "Mentors and coaches of parents of the tenant. Filter by "
              + "recordedAt, kind, state; sorted by recordedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of mentors",
      content = @Content(schema = @Schema(implementation = MentorList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<MentorView> page = desk.page(request);
    return Answers.page(new MentorList(page.items(), page.self(), page.next()), page.next());
  }

  /** Reads a mentor. */
  @GET
  @Path("/{mentor}")
  @Needs(right = Right.MENTOR_READ, object = ObjectType.MENTOR)
  @Operation(
      operationId = "readMentor",
      summary = "Read a mentor",
      description = "A mentor with languages, skills, times and screening.")
  @APIResponse(
      responseCode = "200",
      description = "The mentor",
      content = @Content(schema = @Schema(implementation = MentorView.class)))
  public Response read(
      @Parameter(description = "Identifier of the mentor", schema = @Schema(format = "uuid"))
          @PathParam("mentor")
          String mentor,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(mentor)), Optional.ofNullable(known));
  }

  /** Changes a mentor. */
  @PATCH
  @Path("/{mentor}")
  @Consumes("application/merge-patch+json")
  @Needs(right = Right.MENTOR_CHANGE, object = ObjectType.MENTOR)
  @Operation(
      operationId = "changeMentor",
      summary = "Change a mentor",
      description =
          "Applies a JSON merge patch (RFC 7396): what is left out stays, " + "null removes.")
  @APIResponse(
      responseCode = "200",
      description = "The mentor after the change",
      content = @Content(schema = @Schema(implementation = MentorView.class)))
  public Response change(
      @Parameter(description = "Identifier of the mentor", schema = @Schema(format = "uuid"))
          @PathParam("mentor")
          String mentor,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = MentorChange.class)))
          JsonObject patch) {
    return Answers.changed(
        desk.change(Identifiers.ofPath(mentor), patch, Optional.ofNullable(ifMatch)));
  }
}
