package eu.vangnet.tenancy.settings;

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

/** Settings of the own tenant over HTTP. */
@Path("/v1/settings")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settings", description = "Settings and quotas of a tenant")
public class SettingResource {
  private final SettingDesk desk;

  @Inject
  SettingResource(SettingDesk desk) {
    this.desk = desk;
  }

  /** Lists settings. */
  @GET
  @Needs(right = Right.SETTING_READ, object = ObjectType.SETTING)
  @Operation(
      operationId = "listSettings",
      summary = "List the settings of the own tenant",
      description =
          "Each with the value that holds, who set it, its bounds, and who may depart from it.")
  @APIResponse(
      responseCode = "200",
      description = "The settings",
      content = @Content(schema = @Schema(implementation = SettingList.class)))
  public Response list(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.list(desk.own(), SettingDesk.OWN), Optional.ofNullable(known));
  }

  /** Reads a setting. */
  @GET
  @Path("/{setting}")
  @Needs(right = Right.SETTING_READ, object = ObjectType.SETTING)
  @Operation(
      operationId = "readSetting",
      summary = "Read a setting of the own tenant",
      description = "The value that holds, who set it, and its bounds.")
  @APIResponse(
      responseCode = "200",
      description = "The setting",
      content = @Content(schema = @Schema(implementation = SettingView.class)))
  public Response read(
      @Parameter(
              description = "Name of the setting",
              schema = @Schema(maxLength = 40, pattern = "^[a-z][A-Za-z0-9]{0,39}$"))
          @PathParam("setting")
          String setting,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(desk.own(), setting, SettingDesk.OWN), Optional.ofNullable(known));
  }

  /** Sets a value. */
  @PUT
  @Path("/{setting}")
  @Needs(right = Right.SETTING_CHANGE, object = ObjectType.SETTING)
  @Operation(
      operationId = "changeSetting",
      summary = "Set a value for the own tenant or country",
      description =
          "Sets it for the own tenant; a national co-ordinator sets it for all tenants of its"
              + " country and may lock it.")
  @APIResponse(
      responseCode = "200",
      description = "The setting",
      content = @Content(schema = @Schema(implementation = SettingView.class)))
  public Response change(
      @Parameter(
              description = "Name of the setting",
              schema = @Schema(maxLength = 40, pattern = "^[a-z][A-Za-z0-9]{0,39}$"))
          @PathParam("setting")
          String setting,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      NewValue sent) {
    return Answers.changed(
        desk.set(SettingDesk.Change.own(desk.own(), setting, Optional.ofNullable(ifMatch)), sent));
  }

  /** Takes a value away. */
  @DELETE
  @Path("/{setting}")
  @Needs(right = Right.SETTING_CHANGE, object = ObjectType.SETTING)
  @Operation(
      operationId = "resetSetting",
      summary = "Take the own value of a setting away",
      description = "What holds without it holds again.")
  @APIResponse(
      responseCode = "200",
      description = "The setting as it holds now",
      content = @Content(schema = @Schema(implementation = SettingView.class)))
  public Response reset(
      @Parameter(
              description = "Name of the setting",
              schema = @Schema(maxLength = 40, pattern = "^[a-z][A-Za-z0-9]{0,39}$"))
          @PathParam("setting")
          String setting,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    return Answers.changed(
        desk.unset(SettingDesk.Change.own(desk.own(), setting, Optional.ofNullable(ifMatch))));
  }
}
