package eu.vangnet.casework.links;

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
import jakarta.ws.rs.DELETE;
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

/** Links between cases over HTTP. */
@Path("/v1/cases/{case}/links")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Support at the multi-agency table")
public class LinkResource {
  private final LinkDesk desk;

  @Inject
  LinkResource(LinkDesk desk) {
    this.desk = desk;
  }

  /** Links two cases. */
  @POST
  @Needs(right = Right.CASE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "linkCase",
      summary = "Link a case to another",
      description =
          "Two cases of the same family, of the same incident or otherwise together. A link stands"
              + " at both, and only whoever may read both sees it.")
  @APIResponse(
      responseCode = "201",
      description = "The link",
      content = @Content(schema = @Schema(implementation = LinkView.class)))
  public Response link(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewLink sent) {
    UUID id = Identifiers.ofPath(caseFile);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "linkCase " + id, sent);
    Made made = desk.link(id, sent, creation);
    return Answers.made(made, desk.view(id, made.id()));
  }

  /** Lists links. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listLinks",
      summary = "List the cases that a case is linked to",
      description = "The links to cases that the caller may read too.")
  @APIResponse(
      responseCode = "200",
      description = "The links",
      content = @Content(schema = @Schema(implementation = LinkList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    UUID id = Identifiers.ofPath(caseFile);
    LinkList all = new LinkList(desk.list(id), "/v1/cases/" + id + "/links");
    return Answers.page(all, Optional.empty());
  }

  /** Reads a link. */
  @GET
  @Path("/{link}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readLink",
      summary = "Read a link",
      description = "A link to a case that the caller may read too.")
  @APIResponse(
      responseCode = "200",
      description = "The link",
      content = @Content(schema = @Schema(implementation = LinkView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the link", schema = @Schema(format = "uuid"))
          @PathParam("link")
          String link,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.view(Identifiers.ofPath(caseFile), Identifiers.ofPath(link)),
        Optional.ofNullable(known));
  }

  /** Takes a link away. */
  @DELETE
  @Path("/{link}")
  @Needs(right = Right.CASE_CHANGE, object = ObjectType.CASE)
  @Operation(
      operationId = "unlinkCase",
      summary = "Take a link away",
      description = "The two cases are linked no longer; it goes at both.")
  @APIResponse(responseCode = "204", description = "Taken away")
  public Response unlink(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the link", schema = @Schema(format = "uuid"))
          @PathParam("link")
          String link,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.unlink(
        Identifiers.ofPath(caseFile), Identifiers.ofPath(link), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
