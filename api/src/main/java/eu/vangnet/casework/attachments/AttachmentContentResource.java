package eu.vangnet.casework.attachments;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The content of attachments over HTTP. */
@Path("/v1/cases/{case}/attachments/{attachment}/content")
@Singleton
@Produces(MediaType.WILDCARD)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class AttachmentContentResource {
  private final AttachmentLinks links;

  @Inject
  AttachmentContentResource(AttachmentLinks links) {
    this.links = links;
  }

  /** Downloads the content. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readAttachmentContent",
      summary = "Download the content of an attachment",
      description =
          "With a link of one's own, which is used up: beside the access token the header Capability"
              + " carries what linkAttachment gave. Without one, with one that was used or expired,"
              + " or with somebody else's the answer is 404. The file is as it was added, to be"
              + " saved and never shown in place: Content-Disposition says attachment. Recorded"
              + " before the first byte leaves. A file that is not whole any more, or not the one"
              + " that was added, is not given. HEAD tells the headers, without the"
              + " length, and leaves the link unused.")
  @APIResponse(
      responseCode = "200",
      description = "The content",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      format = "binary",
                      maxLength = Attachments.LARGEST)))
  public Response content(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the attachment", schema = @Schema(format = "uuid"))
          @PathParam("attachment")
          String attachment,
      @Parameter(hidden = true) @HeaderParam(Capability.HEADER) String capability) {
    UUID file = Identifiers.ofPath(caseFile);
    UUID paper = Identifiers.ofPath(attachment);
    Optional<String> presented = Optional.ofNullable(capability);
    // Whatever answers GET is asked by HEAD too, and that must not use a link up.
    if (RequestContext.current().headersOnly()) {
      return headed(Response.ok(), links.look(file, paper, presented));
    }
    AttachmentContent content = links.use(file, paper, presented);
    StreamingOutput body = out -> content.source().to(out);
    return headed(Response.ok(body), content.view());
  }

  private static Response headed(Response.ResponseBuilder answer, AttachmentView view) {
    return answer
        .type(view.mediaType())
        .header("Content-Length", view.size())
        .header("Content-Disposition", FileName.disposition(view.name()))
        .build();
  }
}
