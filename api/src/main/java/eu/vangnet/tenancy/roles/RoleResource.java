package eu.vangnet.tenancy.roles;

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
import jakarta.ws.rs.PUT;
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

/** Roles over HTTP. */
@Path("/v1/roles")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Roles", description = "Sets of rights that tokens name")
public class RoleResource {
  private static final String ABOUT = "Name of the role";
  private static final String FORM = "^[a-z]+(-[a-z0-9]+)*$";

  private final RoleDesk desk;

  @Inject
  RoleResource(RoleDesk desk) {
    this.desk = desk;
  }

  /** Lists roles. */
  @GET
  @Needs(right = Right.ROLE_READ, object = ObjectType.ROLE)
  @Operation(
      operationId = "listRoles",
      summary = "List the roles of the own tenant",
      description =
          "The core roles, the same in all tenants, and those that the own tenant composed, each"
              + " with its rights and which of them may be given in a role of the own tenant.")
  @APIResponse(
      responseCode = "200",
      description = "The roles",
      content = @Content(schema = @Schema(implementation = RoleList.class)))
  public Response list(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.list(), Optional.ofNullable(known));
  }

  /** Composes a role. */
  @POST
  @Needs(right = Right.ROLE_COMPOSE, object = ObjectType.ROLE)
  @Operation(
      operationId = "composeRole",
      summary = "Compose a role",
      description =
          "Makes a role of the own tenant out of rights that a tenant may give: those of the people"
              + " who do the work. Oversight, administration and all that reaches beyond the tenant"
              + " stay with the core roles. Tokens name the role in the claim roles.")
  @APIResponse(
      responseCode = "201",
      description = "The role",
      content = @Content(schema = @Schema(implementation = RoleView.class)))
  public Response compose(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, NewRole sent) {
    Made made = desk.compose(sent, CreationKey.of(Optional.ofNullable(key), "composeRole", sent));
    return Answers.made(made, desk.made(sent.name()));
  }

  /** Reads a role. */
  @GET
  @Path("/{role}")
  @Needs(right = Right.ROLE_READ, object = ObjectType.ROLE)
  @Operation(
      operationId = "readRole",
      summary = "Read a role",
      description = "A core role or one that the own tenant composed, with its rights.")
  @APIResponse(
      responseCode = "200",
      description = "The role",
      content = @Content(schema = @Schema(implementation = RoleView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("role")
          String role,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(role), Optional.ofNullable(known));
  }

  /** Changes a role. */
  @PUT
  @Path("/{role}")
  @Needs(right = Right.ROLE_COMPOSE, object = ObjectType.ROLE)
  @Operation(
      operationId = "changeRole",
      summary = "Change a role",
      description =
          "Gives a role of the own tenant another label and other rights. Tokens that name it get"
              + " the new rights at once on this server, within half a minute on all. Core roles"
              + " are not changed.")
  @APIResponse(
      responseCode = "200",
      description = "The role after the change",
      content = @Content(schema = @Schema(implementation = RoleView.class)))
  public Response change(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("role")
          String role,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      RoleChange sent) {
    return Answers.changed(desk.change(role, sent, Optional.ofNullable(ifMatch)));
  }

  /** Removes a role. */
  @DELETE
  @Path("/{role}")
  @Needs(right = Right.ROLE_COMPOSE, object = ObjectType.ROLE)
  @Operation(
      operationId = "removeRole",
      summary = "Remove a role",
      description =
          "Takes a role of the own tenant away. Tokens that name it give nothing by it any more,"
              + " within half a minute on all servers. Core roles are not removed.")
  @APIResponse(responseCode = "204", description = "The role is gone")
  public Response remove(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("role")
          String role,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    desk.remove(role, Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }
}
