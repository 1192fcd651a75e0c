package eu.vangnet.casework.signals;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.history.ChangeList;
import eu.vangnet.platform.history.ChangeView;
import eu.vangnet.platform.history.HistoryReader;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** The history of signals over HTTP: whoever may see the signal may see what it was before. */
@Path("/v1/signals/{signal}/history")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "What somebody noticed and is worried about")
public class SignalHistoryResource {
  private final SignalDesk desk;
  private final HistoryReader history;

  @Inject
  SignalHistoryResource(SignalDesk desk, HistoryReader history) {
    this.desk = desk;
    this.history = history;
  }

  /** Lists changes. */
  @GET
  @Needs(right = Right.SIGNAL_READ, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "listSignalHistory",
      summary = "List what was changed of a signal",
      description =
          "Each change with old and new values, who made it, when and why, the latest first."
              + " Filter and sort by changedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content = @Content(schema = @Schema(implementation = ChangeList.class)))
  public Response list(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal,
      @BeanParam PageRequest request) {
    UUID id = visible(signal);
    Page<ChangeView> page = history.page(path(id), record(id), request);
    return Answers.page(ChangeList.of(page), page.next());
  }

  /** Reads a change. */
  @GET
  @Path("/{signalChange}")
  @Needs(right = Right.SIGNAL_READ, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "readSignalChange",
      summary = "Read a change of a signal",
      description = "One change with old and new values, and whether the journal vouches for it.")
  @APIResponse(
      responseCode = "200",
      description = "The change",
      content = @Content(schema = @Schema(implementation = ChangeView.class)))
  public Response read(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal,
      @Parameter(description = "Identifier of the change", schema = @Schema(format = "uuid"))
          @PathParam("signalChange")
          String change,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    UUID id = visible(signal);
    return Answers.one(
        history.view(path(id), record(id), Identifiers.ofPath(change)), Optional.ofNullable(known));
  }

  /** The signal itself is asked for first, so what may not be seen has no history either. */
  private UUID visible(String signal) {
    UUID id = Identifiers.ofPath(signal);
    desk.view(id);
    return id;
  }

  private static RecordId record(UUID id) {
    return new RecordId("signal", id);
  }

  private static String path(UUID id) {
    return "/v1/signals/" + id + "/history";
  }
}
