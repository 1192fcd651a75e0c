package eu.vangnet.casework.upgrades;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open cases under a later version of their module, over HTTP. */
@Path("/v1/modules/{module}/upgrades")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Modules", description = "What differs per country or working group")
public class UpgradeResource {
  private static final String ABOUT = "Identifier of the module";
  private static final String FORM = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

  private final UpgradeDesk desk;

  @Inject
  UpgradeResource(UpgradeDesk desk) {
    this.desk = desk;
  }

  /** Brings open cases over, or shows what that would do. */
  @POST
  @Needs(right = Right.MODULE_ENABLE, object = ObjectType.MODULE)
  @Operation(
      operationId = "upgradeCases",
      summary = "Bring open cases over to the enabled version",
      description =
          "A case keeps the version of the module that it began with. This brings all open cases of"
              + " an earlier version over to the one that the tenant enabled, by the map of states"
              + " that the later version declares: all of them or none. With dryRun=true nothing"
              + " changes, and the answer tells what would become of each state.")
  @APIResponse(
      responseCode = "200",
      description = "What would be done; with dryRun only",
      content = @Content(schema = @Schema(implementation = UpgradePlan.class)))
  @APIResponse(
      responseCode = "201",
      description = "The upgrade",
      content = @Content(schema = @Schema(implementation = UpgradeView.class)))
  public Response upgrade(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("module")
          String module,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(description = "Whether to tell only what would be done")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      NewUpgrade sent) {
    CreationKey creation =
        CreationKey.of(Optional.ofNullable(key), "upgradeCases " + module + ' ' + dryRun, sent);
    if (dryRun) {
      return Response.ok(desk.preview(module, sent)).build();
    }
    Made made = desk.upgrade(module, sent, creation);
    return Answers.made(made, desk.view(module, made.id()));
  }

  /** Lists upgrades. */
  @GET
  @Needs(right = Right.MODULE_ENABLE, object = ObjectType.MODULE)
  @Operation(
      operationId = "listUpgrades",
      summary = "List upgrades of a module",
      description =
          "The latest upgrades, and under which versions open cases run now. The jar of a version"
              + " is needed as long as a case or a signal of it is there.")
  @APIResponse(
      responseCode = "200",
      description = "The upgrades",
      content = @Content(schema = @Schema(implementation = UpgradeList.class)))
  public Response list(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("module")
          String module,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.list(module), Optional.ofNullable(known));
  }

  /** Reads an upgrade. */
  @GET
  @Path("/{upgrade}")
  @Needs(right = Right.MODULE_ENABLE, object = ObjectType.MODULE)
  @Operation(
      operationId = "readUpgrade",
      summary = "Read an upgrade",
      description = "From which version to which, and what became of each state.")
  @APIResponse(
      responseCode = "200",
      description = "The upgrade",
      content = @Content(schema = @Schema(implementation = UpgradeView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("module")
          String module,
      @Parameter(description = "Identifier of the upgrade", schema = @Schema(format = "uuid"))
          @PathParam("upgrade")
          String upgrade,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(desk.view(module, Identifiers.ofPath(upgrade)), Optional.ofNullable(known));
  }
}
