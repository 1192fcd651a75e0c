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

/** Cases that this tenant hands over, over HTTP. */
@Path("/v1/cases/{case}/transfers")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers", description = "Cases that go from one tenant to another")
public class CaseTransferResource {
  private final TransferDesk desk;

  @Inject
  CaseTransferResource(TransferDesk desk) {
    this.desk = desk;
  }

  /** Hands a case over. */
  @POST
  @Needs(right = Right.TRANSFER_REQUEST, object = ObjectType.CASE)
  @Operation(
      operationId = "requestTransfer",
      summary = "Hand a case over to another tenant",
      description =
          "Sends what the preview showed to another tenant, sealed to it. When that tenant accepts,"
              + " this case closes as handed over, on the decision that is given here, the seats at"
              + " its table end, and reports count it there and no longer here. Until then the case"
              + " stays where it is and does not close. One transfer of a case is under way at a"
              + " time.")
  @APIResponse(
      responseCode = "201",
      description = "The transfer",
      content = @Content(schema = @Schema(implementation = CaseTransferView.class)))
  public Response request(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewTransfer sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "requestTransfer " + id, sent);
    Made made = desk.request(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists transfers. */
  @GET
  @Needs(right = Right.TRANSFER_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listCaseTransfers",
      summary = "List the transfers of a case",
      description =
          "All transfers of this case to others, the latest first. Filter by requestedAt, state and"
              + " receiver.")
  @APIResponse(
      responseCode = "200",
      description = "A page of transfers",
      content = @Content(schema = @Schema(implementation = CaseTransferList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<CaseTransferView> page = desk.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(CaseTransferList.of(page), page.next());
  }

  /** Reads a transfer. */
  @GET
  @Path("/{caseTransfer}")
  @Needs(right = Right.TRANSFER_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readCaseTransfer",
      summary = "Read a transfer of a case",
      description = "How far the transfer has come, and why it waits where it does.")
  @APIResponse(
      responseCode = "200",
      description = "The transfer",
      content = @Content(schema = @Schema(implementation = CaseTransferView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the transfer", schema = @Schema(format = "uuid"))
          @PathParam("caseTransfer")
          String transfer,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(transfer)),
        Optional.ofNullable(known));
  }

  /** Takes a transfer back. */
  @POST
  @Path("/{caseTransfer}/revocation")
  @Needs(right = Right.TRANSFER_REVOKE, object = ObjectType.CASE)
  @Operation(
      operationId = "revokeTransfer",
      summary = "Take a transfer back",
      description =
          "Takes the transfer back where the receiver has not answered yet; the receiver says whether"
              + " that was in time, and keeps nothing of it then.")
  @APIResponse(
      responseCode = "201",
      description = "The transfer, revoking until the receiver has answered",
      content = @Content(schema = @Schema(implementation = CaseTransferView.class)))
  public Response revoke(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the transfer", schema = @Schema(format = "uuid"))
          @PathParam("caseTransfer")
          String transfer,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UUID id = Identifiers.ofPath(caseFile);
    UUID of = Identifiers.ofPath(transfer);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "revokeTransfer " + of, "");
    Made made = desk.revoke(id, of, Optional.ofNullable(ifMatch), creation);
    return Answers.made(made, desk.view(id, of));
  }
}
