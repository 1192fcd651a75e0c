package eu.vangnet.batch.progress;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jobs over HTTP. They are asked for elsewhere; here one sees how they go. */
@Path("/v1/jobs")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs", description = "Long work over many tenants: how it goes, and its end")
public class JobResource {
  private final Jobs jobs;
  private final JobEvents events;

  @Inject
  JobResource(Jobs jobs, JobEvents events) {
    this.jobs = jobs;
    this.events = events;
  }

  /** Lists jobs. */
  @GET
  @Needs(right = Right.JOB_READ, object = ObjectType.JOB)
  @Operation(
      operationId = "listJobs",
      summary = "List jobs",
      description = "The jobs that the own tenant asked for, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of jobs",
      content = @Content(schema = @Schema(implementation = JobList.class)))
  public Response list(
      @QueryParam("pageSize")
          @DefaultValue("50")
          @Parameter(
              description = "The number of items at most",
              schema =
                  @Schema(format = "int32", minimum = "1", maximum = "500", defaultValue = "50"))
          int pageSize,
      @QueryParam("cursor")
          @Parameter(
              description = "The place to go on from, as given in next",
              schema = @Schema(maxLength = 200, pattern = "^[A-Za-z0-9_-]{1,200}$"))
          String cursor) {
    JobList page = jobs.page(pageSize, Optional.ofNullable(cursor));
    return Answers.page(page, page.next());
  }

  /** Reads a job. */
  @GET
  @Path("/{job}")
  @Needs(right = Right.JOB_READ, object = ObjectType.JOB)
  @Operation(
      operationId = "readJob",
      summary = "Read a job",
      description =
          "How a job goes: its stages with their items counted, when they will end, and what failed."
              + " When it is finished and has a result, the answer is 303 with the address of the"
              + " result and the job as its body.")
  @APIResponse(
      responseCode = "200",
      description = "The job",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  @APIResponse(
      responseCode = "303",
      description = "The job is finished; Location names its result",
      headers =
          @Header(
              name = "Location",
              description = "Address of the result",
              schema =
                  @Schema(type = SchemaType.STRING, format = "uri-reference", maxLength = 300)),
      content = @Content(schema = @Schema(implementation = JobView.class)))
  public Response read(
      @Parameter(description = "Identifier of the job", schema = @Schema(format = "uuid"))
          @PathParam("job")
          String job,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    JobView view = jobs.view(job);
    return view.whenFinished()
        .map(
            result ->
                Response.status(Response.Status.SEE_OTHER)
                    .header("Location", result)
                    .entity(view)
                    .build())
        .orElseGet(() -> Answers.one(view, Optional.ofNullable(known)));
  }

  /** Lists the items of a job. */
  @GET
  @Path("/{job}/items")
  @Needs(right = Right.TENANT_READ, object = ObjectType.JOB)
  @Operation(
      operationId = "listJobItems",
      summary = "List the items of a job",
      description =
          "Each tenant in each stage of a job, in the order of stage and tenant, with the reason code"
              + " where it failed. Names tenants, and therefore needs the right to read their"
              + " register.")
  @APIResponse(
      responseCode = "200",
      description = "A page of items",
      content = @Content(schema = @Schema(implementation = ItemList.class)))
  public Response items(
      @Parameter(description = "Identifier of the job", schema = @Schema(format = "uuid"))
          @PathParam("job")
          String job,
      @QueryParam("state")
          @Parameter(
              description = "Only items in this state",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"waiting", "finished", "failed"}))
          String state,
      @QueryParam("pageSize")
          @DefaultValue("50")
          @Parameter(
              description = "The number of items at most",
              schema =
                  @Schema(format = "int32", minimum = "1", maximum = "500", defaultValue = "50"))
          int pageSize,
      @QueryParam("cursor")
          @Parameter(
              description = "The place to go on from, as given in next",
              schema = @Schema(maxLength = 300, pattern = "^[A-Za-z0-9_-]{1,300}$"))
          String cursor) {
    ItemList page =
        jobs.items(job, Optional.ofNullable(state), pageSize, Optional.ofNullable(cursor));
    return Answers.page(page, page.next());
  }

  /** Asks for the end of a job. */
  @POST
  @Path("/{job}/cancellation")
  @Needs(right = Right.JOB_CANCEL, object = ObjectType.JOB)
  @Operation(
      operationId = "cancelJob",
      summary = "Cancel a job",
      description =
          "Asks for the end of a job. What a tenant's visit has begun comes to its end; nothing more"
              + " is begun. Asking again, or for a job that is over, changes nothing.")
  @APIResponse(
      responseCode = "202",
      description = "The job; it ends soon",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  public Response cancel(
      @Parameter(description = "Identifier of the job", schema = @Schema(format = "uuid"))
          @PathParam("job")
          String job) {
    return Response.accepted(jobs.cancel(job)).build();
  }

  /** Streams how a job goes. */
  @GET
  @Path("/{job}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Needs(right = Right.JOB_READ, object = ObjectType.JOB)
  @Operation(
      operationId = "readJobEvents",
      summary = "Follow a job",
      description =
          "Server-sent events: one named job whenever something changed, with the job as JSON. The"
              + " stream ends with the job, with the caller's access, or after two minutes; connect"
              + " again to go on. A client holds ten streams at most (429).")
  @APIResponse(
      responseCode = "200",
      description = "The events",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      description = "Server-sent events",
                      example = "event: job",
                      maxLength = 10_000_000)))
  public Response follow(
      @Parameter(description = "Identifier of the job", schema = @Schema(format = "uuid"))
          @PathParam("job")
          String job) {
    Principal caller = RequestContext.current().principalOrRefuse();
    // Before the answer begins, so that what is not there answers 404.
    jobs.view(job);
    if (RequestContext.current().headersOnly()) {
      // Nothing is streamed, so there is nobody who would give a seat back.
      return Response.ok().build();
    }
    StreamSeats.Seat seat = events.seat(caller);
    StreamingOutput stream = out -> events.write(job, caller, seat, out);
    return Response.ok(stream).build();
  }
}
