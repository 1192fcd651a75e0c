package eu.vangnet.casework.attachments;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

/** Links to the content of attachments over HTTP. */
@Path("/v1/cases/{case}/attachments/{attachment}/links")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class AttachmentLinkResource {
  private final AttachmentLinks links;

  @Inject
  AttachmentLinkResource(AttachmentLinks links) {
    this.links = links;
  }

  /** Makes a link. */
  @POST
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "linkAttachment",
      summary = "Make a link to the content of an attachment",
      description =
          "The one way to the content. The link opens it once, within a minute, for this caller"
              + " under this purpose and for nobody else. Content that was not scanned yet is"
              + " scanned before: where something is found the answer is 422 and names it, and"
              + " where the scanner does not answer 503.")
  @APIResponse(
      responseCode = "201",
      description = "The link; Location is the address of the content",
      content = @Content(schema = @Schema(implementation = LinkView.class)))
  public Response link(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the attachment", schema = @Schema(format = "uuid"))
          @PathParam("attachment")
          String attachment,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key) {
    UUID file = Identifiers.ofPath(caseFile);
    UUID paper = Identifiers.ofPath(attachment);
    String asked = "linkAttachment " + file + ' ' + paper;
    AttachmentLinks.Issue issue =
        links.issue(file, paper, CreationKey.of(Optional.ofNullable(key), asked, ""));
    return Answers.receipt(issue.made(), issue.shown());
  }
}
