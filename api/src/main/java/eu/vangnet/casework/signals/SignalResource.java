package eu.vangnet.casework.signals;

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

/** Signals over HTTP. */
@Path("/v1/signals")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "What somebody noticed and is worried about")
public class SignalResource {
  private final SignalDesk desk;
  private final SignalWeighing weighing;

  @Inject
  SignalResource(SignalDesk desk, SignalWeighing weighing) {
    this.desk = desk;
    this.weighing = weighing;
  }

  /** Records a signal. */
  @POST
  @Needs(right = Right.SIGNAL_CREATE, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "recordSignal",
      summary = "Record a signal",
      description =
          "Records what somebody noticed. Neither a person nor an ideology is needed, and it may"
              + " speak against a concern. The answer repeats nothing of it and has two capabilities"
              + " for whoever reported, to read the receipt and to add to the signal. A source"
              + " system and reference are taken once per tenant.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = SignalReceipt.class)))
  public Response record(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewSignal sent) {
    Made made = desk.record(sent, CreationKey.of(Optional.ofNullable(key), "recordSignal", sent));
    return Answers.receipt(made, desk.receipt(made.id()));
  }

  /** Lists signals. */
  @GET
  @Needs(right = Right.SIGNAL_READ, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "listSignals",
      summary = "List signals",
      description =
          "Signals without persons and words. Filter by receivedAt, recordedAt, status, sector,"
              + " place, sourceKind, direction, weighBy, sourceSystem; sort by receivedAt (latest first by default) or recordedAt.")
  @APIResponse(
      responseCode = "200",
      description = "A page of signals",
      content = @Content(schema = @Schema(implementation = SignalList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<SignalLine> page = desk.page(request);
    return Answers.page(SignalList.of(page), page.next());
  }

  /** Reads a signal. */
  @GET
  @Path("/{signal}")
  @Needs(right = Right.SIGNAL_READ, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "readSignal",
      summary = "Read a signal",
      description =
          "The signal with its follow-ups and weighings, until when it is to be weighed, and what"
              + " the caller may do with it now. A key figure, and whoever does not want to be named,"
              + " is shown to who takes in and weighs signals only.")
  @APIResponse(
      responseCode = "200",
      description = "The signal",
      content = @Content(schema = @Schema(implementation = SignalView.class)))
  public Response read(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(signal)), Optional.ofNullable(known));
  }

  /** Weighs a signal. */
  @POST
  @Path("/{signal}/weighing")
  @Needs(right = Right.SIGNAL_WEIGH, object = ObjectType.SIGNAL)
  @Operation(
      operationId = "weighSignal",
      summary = "Weigh a signal",
      description =
          "Stores what the weighing body decided, with its grounds. The outcomes, bodies and quorum"
              + " are those of the tenant's module; lawfulActivity is there under every"
              + " module, and such a signal is erased soon. A signal is weighed once, and again only"
              + " after more information was asked for.")
  @APIResponse(
      responseCode = "201",
      description = "The signal with its new weighing",
      content = @Content(schema = @Schema(implementation = SignalView.class)))
  public Response weigh(
      @Parameter(description = "Identifier of the signal", schema = @Schema(format = "uuid"))
          @PathParam("signal")
          String signal,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewWeighing sent) {
    UUID id = Identifiers.ofPath(signal);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "weighSignal " + id, sent);
    Made made = weighing.weigh(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id));
  }
}
