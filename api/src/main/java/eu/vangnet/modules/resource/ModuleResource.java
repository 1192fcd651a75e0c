package eu.vangnet.modules.resource;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The modules of the caller's tenant over HTTP; a module it did not enable is not there. */
@Path("/v1/modules")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Modules", description = "What differs per country or working group")
public class ModuleResource {
  private static final String ABOUT = "Identifier of the module";
  private static final String FORM = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

  private final TenantModules modules;
  private final ModuleCatalogue catalogue;
  private final ModuleChoice choice;

  @Inject
  ModuleResource(TenantModules modules, ModuleCatalogue catalogue, ModuleChoice choice) {
    this.modules = modules;
    this.catalogue = catalogue;
    this.choice = choice;
  }

  /** Lists the enabled modules. */
  @GET
  @Needs(right = Right.MODULE_READ, object = ObjectType.MODULE)
  @Operation(
      operationId = "listModules",
      summary = "List the own modules",
      description =
          "The modules that the own tenant enabled, each in the version it enabled. Which modules"
              + " the installation has stands in /status.")
  @APIResponse(
      responseCode = "200",
      description = "The modules",
      content = @Content(schema = @Schema(implementation = ModuleList.class)))
  public Response list(
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    Language wanted = Language.of(Optional.ofNullable(language));
    List<ModuleLine> lines =
        modules.enabled().stream().map(module -> ModuleLine.of(module, wanted)).toList();
    return Answers.one(new ModuleList(lines, "/v1/modules"), Optional.ofNullable(known));
  }

  /** Reads a module. */
  @GET
  @Path("/{module}")
  @Needs(right = Right.MODULE_READ, object = ObjectType.MODULE)
  @Operation(
      operationId = "readModule",
      summary = "Read a module",
      description =
          "States, transitions, tables, timers and outcomes of the module, with labels in the"
              + " caller's language. A module that the own tenant did not enable is not found.")
  @APIResponse(
      responseCode = "200",
      description = "The module",
      content = @Content(schema = @Schema(implementation = ModuleView.class)))
  public Response read(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("module")
          String module,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(view(module, language), Optional.ofNullable(known));
  }

  /** Reads the forms of a module. */
  @GET
  @Path("/{module}/forms")
  @Needs(right = Right.MODULE_READ, object = ObjectType.MODULE)
  @Operation(
      operationId = "listModuleForms",
      summary = "List the forms of a module",
      description =
          "Closed forms as JSON Schema, with order, labels and help. Without a version those of the"
              + " one that the own tenant enabled; a case that runs under another, or a form that"
              + " was filled in under it, names its version.")
  @APIResponse(
      responseCode = "200",
      description = "The forms",
      content = @Content(schema = @Schema(implementation = ModuleFormList.class)))
  public Response forms(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("module")
          String module,
      @Parameter(
              description = "Which version of the module, where not the enabled one",
              example = "1.0.0",
              schema = @Schema(maxLength = 20, pattern = "^[0-9]+[.][0-9]+[.][0-9]+$"))
          @QueryParam("version")
          String version,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    LoadedModule loaded = inVersion(enabled(module), Optional.ofNullable(version));
    String wanted = Language.of(Optional.ofNullable(language)).among(loaded.manifest().languages());
    List<ModuleForm> forms =
        loaded.module().forms().stream().map(form -> ModuleForm.of(form, wanted)).toList();
    String self =
        "/v1/modules/" + module + "/forms" + (version == null ? "" : "?version=" + version);
    return Answers.one(new ModuleFormList(forms, self), Optional.ofNullable(known));
  }

  /** Enables a module. */
  @POST
  @Needs(right = Right.MODULE_ENABLE, object = ObjectType.MODULE)
  @Operation(
      operationId = "enableModule",
      summary = "Enable a module",
      description =
          "Lets the own tenant use a version of a module. A tenant uses at most one module with"
              + " states at a time.")
  @APIResponse(
      responseCode = "201",
      description = "The module",
      content = @Content(schema = @Schema(implementation = ModuleView.class)))
  public Response enable(
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      EnableModule sent) {
    Made made = choice.enable(sent, CreationKey.of(Optional.ofNullable(key), "enableModule", sent));
    return Answers.made(made, view(sent.id(), language));
  }

  /** Changes the version of a module. */
  @PUT
  @Path("/{module}")
  @Needs(right = Right.MODULE_ENABLE, object = ObjectType.MODULE)
  @Operation(
      operationId = "changeModule",
      summary = "Change the version of a module",
      description =
          "Lets the own tenant use another version. New signals follow it; open cases stay under"
              + " the version they began with.")
  @APIResponse(
      responseCode = "200",
      description = "The module in its new version",
      content = @Content(schema = @Schema(implementation = ModuleView.class)))
  public Response change(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("module")
          String module,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      ChangeModule sent) {
    choice.change(module, sent.version(), Optional.ofNullable(ifMatch));
    return Answers.changed(view(module, language));
  }

  /** Disables a module. */
  @DELETE
  @Path("/{module}")
  @Needs(right = Right.MODULE_ENABLE, object = ObjectType.MODULE)
  @Operation(
      operationId = "disableModule",
      summary = "Disable a module",
      description = "The own tenant uses the module no longer; open cases go on under it.")
  @APIResponse(responseCode = "204", description = "The module is disabled")
  public Response disable(
      @Parameter(description = ABOUT, schema = @Schema(maxLength = 40, pattern = FORM))
          @PathParam("module")
          String module,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    choice.disable(module, Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }

  private ModuleView view(String module, String language) {
    return ModuleView.of(enabled(module), Language.of(Optional.ofNullable(language)));
  }

  private LoadedModule inVersion(LoadedModule enabled, Optional<String> version) {
    return version
        .map(
            wanted ->
                catalogue
                    .find(enabled.id(), wanted)
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)))
        .orElse(enabled);
  }

  private LoadedModule enabled(String module) {
    return modules.find(module).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }
}
