package eu.vangnet.casework.tasks;

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

/** Tasks over HTTP. */
@Path("/v1/tasks")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks", description = "What has to be done in cases, and what is late")
public class TaskResource {
  private final TaskDesk desk;

  @Inject
  TaskResource(TaskDesk desk) {
    this.desk = desk;
  }

  /** Lists tasks. */
  @GET
  @Needs(right = Right.TASK_READ, object = ObjectType.TASK)
  @Operation(
      operationId = "listTasks",
      summary = "List tasks",
      description =
          "Tasks in all cases that the caller may see, the latest due first; sort by lateFrom for"
              + " the earliest. Filter by lateFrom, state, case, owner, source; what is late now:"
              + " state:eq:open,lateFrom:le:now as an instant. A partner sees the tasks of its own"
              + " seats.")
  @APIResponse(
      responseCode = "200",
      description = "A page of tasks",
      content = @Content(schema = @Schema(implementation = TaskList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<TaskView> page = desk.page(request);
    return Answers.page(TaskList.of(page), page.next());
  }

  /** Reads a task. */
  @GET
  @Path("/{task}")
  @Needs(right = Right.TASK_READ, object = ObjectType.TASK)
  @Operation(
      operationId = "readTask",
      summary = "Read a task",
      description = "A task with its owner, its day and what became of it.")
  @APIResponse(
      responseCode = "200",
      description = "The task",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response read(
      @Parameter(description = "Identifier of the task", schema = @Schema(format = "uuid"))
          @PathParam("task")
          String task,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(task)), Optional.ofNullable(known));
  }

  /** Says that a task is done. */
  @POST
  @Path("/{task}/completion")
  @Needs(right = Right.TASK_DO, object = ObjectType.TASK)
  @Operation(
      operationId = "completeTask",
      summary = "Say that a task is done",
      description = "With a note on what was done. A repeating timer starts again from that day.")
  @APIResponse(
      responseCode = "201",
      description = "The task",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response complete(
      @Parameter(description = "Identifier of the task", schema = @Schema(format = "uuid"))
          @PathParam("task")
          String task,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      TaskCompletion sent) {
    UUID id = Identifiers.ofPath(task);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "completeTask " + id, sent);
    Made made = desk.complete(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
