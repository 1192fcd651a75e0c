package eu.vangnet.casework.transfers;

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

/** Cases that other tenants hand over to this one, over HTTP. */
@Path("/v1/transfers")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers", description = "Cases that go from one tenant to another")
public class TransferResource {
  private final TransferAnswers answers;

  @Inject
  TransferResource(TransferAnswers answers) {
    this.answers = answers;
  }

  /** Lists transfers. */
  @GET
  @Needs(right = Right.TRANSFER_READ, object = ObjectType.TRANSFER)
  @Operation(
      operationId = "listTransfers",
      summary = "List cases that other tenants hand over",
      description =
          "Transfers to this tenant without what came with them, the latest first. Filter by"
              + " receivedAt, state and sender.")
  @APIResponse(
      responseCode = "200",
      description = "A page of transfers",
      content = @Content(schema = @Schema(implementation = TransferList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<TransferLine> page = answers.page(request);
    return Answers.page(TransferList.of(page), page.next());
  }

  /** Reads a transfer. */
  @GET
  @Path("/{transfer}")
  @Needs(right = Right.TRANSFER_READ, object = ObjectType.TRANSFER)
  @Operation(
      operationId = "readTransfer",
      summary = "Read a case that another tenant hands over",
      description = "What came, word for word, and what the caller may answer now.")
  @APIResponse(
      responseCode = "200",
      description = "The transfer",
      content = @Content(schema = @Schema(implementation = TransferView.class)))
  public Response read(
      @Parameter(description = "Identifier of the transfer", schema = @Schema(format = "uuid"))
          @PathParam("transfer")
          String transfer,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(answers.view(Identifiers.ofPath(transfer)), Optional.ofNullable(known));
  }

  /** Accepts a transfer. */
  @POST
  @Path("/{transfer}/acceptance")
  @Needs(right = Right.TRANSFER_ANSWER, object = ObjectType.TRANSFER)
  @Operation(
      operationId = "acceptTransfer",
      summary = "Take a case over",
      description =
          "Opens a case of this tenant's own: by its own module, in the state that stands for the"
              + " core phase of the case, on a legal basis of its own. Notes and attachments become"
              + " those of the new case; time limits go on from the day the case was first opened.")
  @APIResponse(
      responseCode = "201",
      description = "The accepted transfer with the address of the case",
      content = @Content(schema = @Schema(implementation = TransferView.class)))
  public Response accept(
      @Parameter(description = "Identifier of the transfer", schema = @Schema(format = "uuid"))
          @PathParam("transfer")
          String transfer,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewAcceptance sent) {
    UUID id = Identifiers.ofPath(transfer);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "acceptTransfer " + id, sent);
    Made made = answers.accept(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, answers.view(id));
  }

  /** Rejects a transfer. */
  @POST
  @Path("/{transfer}/rejection")
  @Needs(right = Right.TRANSFER_ANSWER, object = ObjectType.TRANSFER)
  @Operation(
      operationId = "rejectTransfer",
      summary = "Do not take a case over",
      description =
          "Declines the transfer. Its sender is told the reason's code and nothing else; what came"
              + " with it is gone here at once. While a legal hold keeps it this is refused with"
              + " 409 and the reason legalHold.")
  @APIResponse(
      responseCode = "201",
      description = "The rejected transfer",
      content = @Content(schema = @Schema(implementation = TransferView.class)))
  public Response reject(
      @Parameter(description = "Identifier of the transfer", schema = @Schema(format = "uuid"))
          @PathParam("transfer")
          String transfer,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewRejection sent) {
    UUID id = Identifiers.ofPath(transfer);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "rejectTransfer " + id, sent);
    Made made = answers.reject(id, sent, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, answers.view(id));
  }
}
