package eu.vangnet.casework.attachments;

import eu.vangnet.platform.Identifiers;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attachments on cases over HTTP. */
@Path("/v1/cases/{case}/attachments")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class AttachmentResource {
  private static final String LIMITS = "Any of the types that are taken, up to 20 MiB";

  private final Attachments attachments;

  @Inject
  AttachmentResource(Attachments attachments) {
    this.attachments = attachments;
  }

  /** Adds an attachment. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Needs(right = Right.CASE_ATTACH, object = ObjectType.CASE)
  @Operation(
      operationId = "addAttachment",
      summary = "Add an attachment to a case",
      description =
          "The body is the file itself, its name stands in the header File-Name. Taken are PDF,"
              + " JPEG, PNG, plain text, Word and OpenDocument texts, where the content is what"
              + " Content-Type says, up to 20 MiB each and 100 of each organisation for a case. Nothing is seen of a file"
              + " before it is whole and scanned: where the scanner finds something the answer is"
              + " 422 and names it, where it does not answer 503, and nothing is stored.")
  @APIResponse(
      responseCode = "201",
      description = "The attachment, without its content",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response add(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("File-Name") String name,
      @Parameter(hidden = true) @HeaderParam("Content-Type") @DefaultValue("") String type,
      @BeanParam AttachmentQuery marks,
      @RequestBody(
              required = true,
              description = LIMITS,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema =
                          @Schema(
                              type = SchemaType.STRING,
                              format = "binary",
                              maxLength = Attachments.LARGEST)))
          InputStream content) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        attachments.add(
            id,
            new Attachments.Upload(Optional.ofNullable(name), type, content, marks.brought()),
            Optional.ofNullable(key));
    return Answers.made(made, attachments.view(id, made.id()));
  }

  /** Lists attachments. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listAttachments",
      summary = "List the attachments of a case",
      description = "The latest first, without their content. Filter by addedAt and mediaType.")
  @APIResponse(
      responseCode = "200",
      description = "A page of attachments",
      content = @Content(schema = @Schema(implementation = AttachmentList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @BeanParam PageRequest request) {
    Page<AttachmentView> page = attachments.page(Identifiers.ofPath(caseFile), request);
    return Answers.page(AttachmentList.of(page), page.next());
  }

  /** Reads an attachment. */
  @GET
  @Path("/{attachment}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readAttachment",
      summary = "Read an attachment",
      description = "What is known of an attachment; its content is read by a link.")
  @APIResponse(
      responseCode = "200",
      description = "The attachment, without its content",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the attachment", schema = @Schema(format = "uuid"))
          @PathParam("attachment")
          String attachment,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        attachments.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(attachment)),
        Optional.ofNullable(known));
  }

  /** Removes an attachment. */
  @DELETE
  @Path("/{attachment}")
  @Needs(right = Right.CASE_DETACH, object = ObjectType.CASE)
  @Operation(
      operationId = "removeAttachment",
      summary = "Remove an attachment",
      description =
          "Takes an attachment away for good, with its content. While a legal hold keeps the case"
              + " this is refused with 409 and the reason legalHold.")
  @APIResponse(responseCode = "204", description = "Removed")
  public Response remove(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the attachment", schema = @Schema(format = "uuid"))
          @PathParam("attachment")
          String attachment,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    attachments.remove(
        Identifiers.ofPath(caseFile), Identifiers.ofPath(attachment), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
