package eu.vangnet.casework.permissions;

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

/** Consent to sharing over HTTP. */
@Path("/v1/cases/{case}/permissions")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Agreements",
    description = "Which information of cases is shared with which partner, when and how")
public class PermissionResource {
  private final PermissionDesk desk;

  @Inject
  PermissionResource(PermissionDesk desk) {
    this.desk = desk;
  }

  /** Records consent. */
  @POST
  @Needs(right = Right.CASE_PERMIT, object = ObjectType.CASE)
  @Operation(
      operationId = "permitSharing",
      summary = "Record consent to sharing",
      description =
          "That the person, or who speaks for them, consents to partners hearing of the case. It"
              + " counts where an agreement asks for it, and is apart from consent to support and"
              + " from the legal basis.")
  @APIResponse(
      responseCode = "201",
      description = "The consent",
      content = @Content(schema = @Schema(implementation = PermissionView.class)))
  public Response give(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewPermission sent) {
    UUID id = Identifiers.ofPath(caseFile);
    Made made =
        desk.give(id, sent, CreationKey.of(Optional.ofNullable(key), "permitSharing " + id, sent));
    return Answers.made(made, desk.permission(id, made.id()));
  }

  /** Lists consents. */
  @GET
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "listPermissions",
      summary = "List consents to sharing",
      description = "Those that stand and those that were taken back.")
  @APIResponse(
      responseCode = "200",
      description = "The consents",
      content = @Content(schema = @Schema(implementation = PermissionList.class)))
  public Response list(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile) {
    return Response.ok(desk.permissions(Identifiers.ofPath(caseFile))).build();
  }

  /** Reads a consent. */
  @GET
  @Path("/{permission}")
  @Needs(right = Right.CASE_READ, object = ObjectType.CASE)
  @Operation(
      operationId = "readPermission",
      summary = "Read a consent to sharing",
      description = "Who gave it, and whether it stands.")
  @APIResponse(
      responseCode = "200",
      description = "The consent",
      content = @Content(schema = @Schema(implementation = PermissionView.class)))
  public Response read(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the consent", schema = @Schema(format = "uuid"))
          @PathParam("permission")
          String permission,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        desk.permission(Identifiers.ofPath(caseFile), Identifiers.ofPath(permission)),
        Optional.ofNullable(known));
  }

  /** Takes consent back. */
  @DELETE
  @Path("/{permission}")
  @Needs(right = Right.CASE_PERMIT, object = ObjectType.CASE)
  @Operation(
      operationId = "withdrawPermission",
      summary = "Record that consent to sharing was taken back",
      description =
          "Takes all consents of the case back. From the next request on, partners hear nothing under"
              + " agreements that ask for consent;"
              + " that it was given stays on record.")
  @APIResponse(responseCode = "204", description = "Taken back")
  public Response withdraw(
      @Parameter(description = "Identifier of the case", schema = @Schema(format = "uuid"))
          @PathParam("case")
          String caseFile,
      @Parameter(description = "Identifier of the consent", schema = @Schema(format = "uuid"))
          @PathParam("permission")
          String permission,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.withdraw(
        Identifiers.ofPath(caseFile), Identifiers.ofPath(permission), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
