package eu.vangnet.tenancy.revocations;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Revocations over HTTP. */
@Path("/v1/revocations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Revocations", description = "Tokens, clients, persons and keys that count no more")
public class RevocationResource {
  private static final String ABOUT = "Identifier of the revocation";

  private final RevocationDesk desk;

  @Inject
  RevocationResource(RevocationDesk desk) {
    this.desk = desk;
  }

  /** Revokes something. */
  @POST
  @Needs(right = Right.REVOCATION_CREATE, object = ObjectType.REVOCATION)
  @Operation(
      operationId = "revokeAccess",
      summary = "Revoke a token, a client, a person or a key",
      description =
          "From within two seconds on no server accepts a token that bears the name: for a token,"
              + " client or subject in the own tenant, for a key in all tenants of its issuer. The"
              + " calendars that a subject issued are withdrawn. It does not take an account away;"
              + " the identity provider does.")
  @APIResponse(
      responseCode = "201",
      description = "The revocation",
      content = @Content(schema = @Schema(implementation = RevocationView.class)))
  public Response revoke(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewRevocation sent) {
    Made made = desk.revoke(sent, CreationKey.of(Optional.ofNullable(key), "revokeAccess", sent));
    return Answers.made(made, desk.view(made.id()));
  }

  /** Lists revocations. */
  @GET
  @Needs(right = Right.REVOCATION_READ, object = ObjectType.REVOCATION)
  @Operation(
      operationId = "listRevocations",
      summary = "List what the own tenant revoked",
      description =
          "Revocations of the own tenant, the latest first. Filter by revokedAt and kind; sort by"
              + " revokedAt. What had its time is forgotten.")
  @APIResponse(
      responseCode = "200",
      description = "A page of revocations",
      content = @Content(schema = @Schema(implementation = RevocationList.class)))
  public Response list(@BeanParam PageRequest request) {
    Page<RevocationView> page = desk.page(request);
    return Answers.page(RevocationList.of(page), page.next());
  }

  /** Reads a revocation. */
  @GET
  @Path("/{revocation}")
  @Needs(right = Right.REVOCATION_READ, object = ObjectType.REVOCATION)
  @Operation(
      operationId = "readRevocation",
      summary = "Read a revocation",
      description = "What was revoked, since when and until when.")
  @APIResponse(
      responseCode = "200",
      description = "The revocation",
      content = @Content(schema = @Schema(implementation = RevocationView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("revocation")
          String revocation,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(Identifiers.ofPath(revocation)), Optional.ofNullable(known));
  }

  /** Takes a revocation back. */
  @DELETE
  @Path("/{revocation}")
  @Needs(right = Right.REVOCATION_LIFT, object = ObjectType.REVOCATION)
  @Operation(
      operationId = "liftRevocation",
      summary = "Take a revocation back",
      description = "Tokens that bear the name count again, within two seconds on all servers.")
  @APIResponse(responseCode = "204", description = "The revocation is lifted")
  public Response lift(
      @Parameter(description = ABOUT, schema = @Schema(format = "uuid")) @PathParam("revocation")
          String revocation,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.lift(Identifiers.ofPath(revocation), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
