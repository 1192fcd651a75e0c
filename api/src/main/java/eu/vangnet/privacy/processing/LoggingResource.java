package eu.vangnet.privacy.processing;

import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

/** Whether the log of processings is on, over HTTP. */
@Path("/v1/processings/standing")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Processings", description = "The log of processings of personal data")
public class LoggingResource {
  private final LoggingSwitch logging;
  private final Recorder recorder;

  @Inject
  LoggingResource(LoggingSwitch logging, Recorder recorder) {
    this.logging = logging;
    this.recorder = recorder;
  }

  /** Reads whether it is on. */
  @GET
  @Needs(right = Right.PROCESSING_SWITCH, object = ObjectType.PROCESSING)
  @Operation(
      operationId = "readLogging",
      summary = "Read whether the log of processings is on",
      description =
          "A module requires the log for an activity, or offers it to tenants that want it.")
  @APIResponse(
      responseCode = "200",
      description = "The standing",
      content = @Content(schema = @Schema(implementation = LoggingView.class)))
  public Response read(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    OwnPeople.require();
    return Answers.one(view(), Optional.ofNullable(known));
  }

  /** Switches it. */
  @PUT
  @Needs(right = Right.PROCESSING_SWITCH, object = ObjectType.PROCESSING)
  @Operation(
      operationId = "setLogging",
      summary = "Switch the log of processings on or off",
      description =
          "Takes or leaves the log that the modules offer. What a module requires stays on, and"
              + " lines that were written stay.")
  @APIResponse(
      responseCode = "200",
      description = "The standing",
      content = @Content(schema = @Schema(implementation = LoggingView.class)))
  public Response set(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch, SetLogging sent) {
    OwnPeople.require();
    EntityTags.require(Optional.ofNullable(ifMatch), view());
    recorder.change(
        JournalEntry.done(
                Right.PROCESSING_SWITCH, ObjectType.PROCESSING, sent.wanted() ? "on" : "off")
            .event("processingLogSwitched"),
        em -> {
          logging.want(sent.wanted());
          return em;
        });
    return Answers.changed(view());
  }

  private LoggingView view() {
    return new LoggingView(logging.isWanted(), logging.logged(), "/v1/processings/standing");
  }
}
