package eu.vangnet.casework.signals;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.OpenedBy;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts of signals over HTTP, for who reported and has no account. */
@Path("/v1/receipts/{receipt}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "What somebody noticed and is worried about")
public class ReceiptResource {
  private final ReceiptDesk desk;

  @Inject
  ReceiptResource(ReceiptDesk desk) {
    this.desk = desk;
  }

  /** Reads a receipt. */
  @GET
  @OpenedBy(CapabilityOperation.RECEIPT_READ)
  @Operation(
      operationId = "readReceipt",
      summary = "Read a receipt without an account",
      description =
          "Whether the signal was looked at, with the capability that came with the receipt. What"
              + " was found is never told.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = SignalReceipt.class)))
  public Response read(
      @Parameter(description = "Identifier of the receipt", schema = @Schema(format = "uuid"))
          @PathParam("receipt")
          String receipt,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.read(held(receipt)), Optional.ofNullable(known));
  }

  /** Adds to a signal. */
  @POST
  @Path("/followups")
  @OpenedBy(CapabilityOperation.RECEIPT_FOLLOW)
  @Operation(
      operationId = "followReceipt",
      summary = "Add to an own signal without an account",
      description =
          "Adds to a signal until it was looked at; what is new after that is a new signal.")
  @APIResponse(
      responseCode = "201",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = SignalReceipt.class)))
  public Response follow(
      @Parameter(description = "Identifier of the receipt", schema = @Schema(format = "uuid"))
          @PathParam("receipt")
          String receipt,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewFollowUp sent) {
    Capability held = held(receipt);
    Made made = desk.follow(held, CreationKey.require(Optional.ofNullable(key)), sent);
    return Answers.receipt(made, desk.read(held));
  }

  /** The object stands in the capability too, and only that counts. */
  private static Capability held(String receipt) {
    Capability held = Capability.current();
    if (!Identifiers.parse(receipt).equals(Optional.of(held.object()))) {
      throw Capability.refused();
    }
    return held;
  }
}
