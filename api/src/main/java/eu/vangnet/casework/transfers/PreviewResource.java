package eu.vangnet.casework.transfers;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What would go with a case, over HTTP. */
@Path("/v1/cases/{case}/previews")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers", description = "Cases that go from one tenant to another")
public class PreviewResource {
  private final TransferDesk desk;

  @Inject
  PreviewResource(TransferDesk desk) {
    this.desk = desk;
  }

  /** Shows what would go. */
  @POST
  @Needs(right = Right.TRANSFER_REQUEST, object = ObjectType.CASE)
  @Operation(
      operationId = "previewTransfer",
      summary = "See what exactly would go to another tenant",
      description =
          "Shows word for word what would go along with the case for this choice, and names what of"
              + " that you see would stay, and why. Changes nothing and sends nothing. The digest"
              + " names what was shown; a transfer takes it, so that nothing else goes.")
  @APIResponse(
      responseCode = "200",
      description = "What would go",
      content = @Content(schema = @Schema(implementation = PreviewView.class)))
  public Response preview(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      NewPreview sent) {
    return Response.ok(desk.preview(Identifiers.ofPath(caseFile), sent)).build();
  }
}
