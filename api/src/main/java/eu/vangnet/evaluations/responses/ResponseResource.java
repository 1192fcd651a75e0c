package eu.vangnet.evaluations.responses;

import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.OpenedBy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Giving answers over HTTP, without an account. */
@Path("/v1/responses")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Responses", description = "Anonymous answers, by invitation")
public class ResponseResource {
  private final ResponseDesk desk;

  @Inject
  ResponseResource(ResponseDesk desk) {
    this.desk = desk;
  }

  /** Gives answers. */
  @POST
  @OpenedBy(CapabilityOperation.RESPONSE_GIVE)
  @Operation(
      operationId = "giveResponse",
      summary = "Give anonymous answers",
      description =
          "Answers an evaluation with a one-time capability in the header Capability. Nobody is"
              + " asked who they are, and nothing leads from the answers to the invitation. Answers"
              + " that do not fit do not use it up. The same request with the same Idempotency-Key"
              + " gets the receipt again; every other use is refused.")
  @APIResponse(
      responseCode = "201",
      description = "The answers were taken",
      content = @Content(schema = @Schema(implementation = ResponseReceipt.class)))
  public Response give(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewResponse sent) {
    String idempotencyKey = CreationKey.require(Optional.ofNullable(key));
    ResponseDesk.Receipt receipt = desk.give(Capability.current(), idempotencyKey, sent);
    return Answers.receipt(receipt.made(), receipt.shown());
  }
}
