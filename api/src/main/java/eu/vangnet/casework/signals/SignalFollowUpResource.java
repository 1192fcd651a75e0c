package eu.vangnet.casework.signals;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

/** What happens beside a signal over HTTP: follow-ups, its receipt, and hints at duplicates. */
@Path("/v1/signals")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "What somebody noticed and is worried about")
public class SignalFollowUpResource {
  private final SignalDesk desk;
  private final SignalDuplicates duplicates;

  @Inject
  SignalFollowUpResource(SignalDesk desk, SignalDuplicates duplicates) {
    this.desk = desk;
    this.duplicates = duplicates;
  }

  /** Adds a follow-up. */
  @POST
  @Path("{signal}/followups")
  @Needs(right = Right.SIGNAL_FOLLOW, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "followSignal",
      summary = "Add a follow-up to a signal",
      description =
          "Says later that the facts or the opinion of a signal are confirmed or refuted, or adds"
              + " to them. Follow-ups are never changed; the latest word holds.")
  @APIResponse(
      responseCode = "201",
      description = "The signal with its follow-ups",
      content = @Content(schema = @Schema(implementation = SignalView.class)))
  public Response follow(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewFollowUp sent) {
    UUID id = Identifiers.ofPath(signal);
    Made made =
        desk.follow(id, sent, CreationKey.of(Optional.ofNullable(key), "followSignal " + id, sent));
    return Answers.made(made, desk.view(id));
  }

  /** Reads the receipt. */
  @GET
  @Path("{signal}/receipt")
  @Needs(right = Right.SIGNAL_CREATE, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "readSignalReceipt",
      summary = "Read the receipt of an own signal",
      description =
          "For who sent the signal in: whether it was looked at, and never what was found. Everybody"
              + " else gets 404. It can be read for 180 days, whatever becomes of the signal.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = SignalReceipt.class)))
  public Response receipt(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal) {
    return Response.ok(desk.receipt(Identifiers.ofPath(signal))).build();
  }

  /** Lists hints at duplicates. */
  @GET
  @Path("{signal}/duplicates")
  @Needs(right = Right.SIGNAL_WEIGH, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "listDuplicates",
      summary = "List signals that may be about the same person",
      description =
          "For the weighing team only: other signals whose person has the same name, or the same day"
              + " of birth and a part of the name. A hint and no finding: people share names. It says"
              + " what agrees and what differs, and counts nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The hints",
      content = @Content(schema = @Schema(implementation = DuplicateList.class)))
  public Response duplicates(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(duplicates.of(Identifiers.ofPath(signal)), Optional.ofNullable(known));
  }
}
