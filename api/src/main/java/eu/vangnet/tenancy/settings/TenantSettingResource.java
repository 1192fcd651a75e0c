package eu.vangnet.tenancy.settings;

import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Settings of any tenant over HTTP, for the operator. */
@Path("/v1/tenants/{tenant}/settings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settings", description = "Settings and quotas of a tenant")
public class TenantSettingResource {
  private final SettingDesk desk;

  @Inject
  TenantSettingResource(SettingDesk desk) {
    this.desk = desk;
  }

  /** Lists settings. */
  @GET
  @Needs(right = Right.TENANT_LIMIT, object = ObjectType.SETTING)
  @Operation(
      operationId = "listTenantSettings",
      summary = "List the settings of a tenant",
      description =
          "Each with the value that holds, who set it, its bounds, and who may depart from it.")
  @APIResponse(
      responseCode = "200",
      description = "The settings",
      content = @Content(schema = @Schema(implementation = SettingList.class)))
  public Response list(
      @Parameter(
              description = "Identifier of the tenant",
              schema = @Schema(maxLength = 40, pattern = "^[a-z]{2}(-[a-z0-9]+)+$"))
          @PathParam("tenant")
          String tenant,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    Tenant of = desk.other(tenant);
    return Answers.one(desk.list(of, SettingDesk.Change.base(of)), Optional.ofNullable(known));
  }

  /** Reads a setting. */
  @GET
  @Path("/{setting}")
  @Needs(right = Right.TENANT_LIMIT, object = ObjectType.SETTING)
  @Operation(
      operationId = "readTenantSetting",
      summary = "Read a setting of a tenant",
      description = "The value that holds, who set it, and its bounds.")
  @APIResponse(
      responseCode = "200",
      description = "The setting",
      content = @Content(schema = @Schema(implementation = SettingView.class)))
  public Response read(
      @Parameter(
              description = "Identifier of the tenant",
              schema = @Schema(maxLength = 40, pattern = "^[a-z]{2}(-[a-z0-9]+)+$"))
          @PathParam("tenant")
          String tenant,
      @Parameter(
              description = "Name of the setting",
              schema = @Schema(maxLength = 40, pattern = "^[a-z][A-Za-z0-9]{0,39}$"))
          @PathParam("setting")
          String setting,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    Tenant of = desk.other(tenant);
    return Answers.one(
        desk.view(of, setting, SettingDesk.Change.base(of)), Optional.ofNullable(known));
  }

  /** Sets a value. */
  @PUT
  @Path("/{setting}")
  @Needs(right = Right.TENANT_LIMIT, object = ObjectType.SETTING)
  @Operation(
      operationId = "changeTenantSetting",
      summary = "Set what only the operator sets for a tenant",
      description = "Limits of how much the tenant may hold; nobody else changes them.")
  @APIResponse(
      responseCode = "200",
      description = "The setting",
      content = @Content(schema = @Schema(implementation = SettingView.class)))
  public Response change(
      @Parameter(
              description = "Identifier of the tenant",
              schema = @Schema(maxLength = 40, pattern = "^[a-z]{2}(-[a-z0-9]+)+$"))
          @PathParam("tenant")
          String tenant,
      @Parameter(
              description = "Name of the setting",
              schema = @Schema(maxLength = 40, pattern = "^[a-z][A-Za-z0-9]{0,39}$"))
          @PathParam("setting")
          String setting,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewValue sent) {
    return Answers.changed(
        desk.set(
            SettingDesk.Change.byOperator(
                desk.other(tenant), setting, Optional.ofNullable(ifMatch)),
            sent));
  }

  /** Takes a value away. */
  @DELETE
  @Path("/{setting}")
  @Needs(right = Right.TENANT_LIMIT, object = ObjectType.SETTING)
  @Operation(
      operationId = "resetTenantSetting",
      summary = "Take a value of the operator away",
      description = "What holds without it holds again.")
  @APIResponse(
      responseCode = "200",
      description = "The setting as it holds now",
      content = @Content(schema = @Schema(implementation = SettingView.class)))
  public Response reset(
      @Parameter(
              description = "Identifier of the tenant",
              schema = @Schema(maxLength = 40, pattern = "^[a-z]{2}(-[a-z0-9]+)+$"))
          @PathParam("tenant")
          String tenant,
      @Parameter(
              description = "Name of the setting",
              schema = @Schema(maxLength = 40, pattern = "^[a-z][A-Za-z0-9]{0,39}$"))
          @PathParam("setting")
          String setting,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    return Answers.changed(
        desk.unset(
            SettingDesk.Change.byOperator(
                desk.other(tenant), setting, Optional.ofNullable(ifMatch))));
  }
}
