package eu.vangnet.modules.resource;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.platform.languages.Language;
import eu.vangnet.spi.ModuleManifest;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A module in a list.
 *
 * @param id never changes
 * @param href its address
 * @param version the version that the tenant enabled
 * @param name what people call it
 * @param scope country, workingGroup or anybody
 * @param scopeCode country or working group
 */
@Schema(description = "A module in a list")
public record ModuleLine(
    @Schema(
            description = "Identifier of the module",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String id,
    @Schema(
            description = "Address of the module",
            example = "/v1/modules/country-nl",
            maxLength = 120,
            required = true)
        String href,
    @Schema(
            description = "The version that the tenant enabled",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String version,
    @Schema(
            description = "What people call it",
            example = "Netherlands",
            maxLength = 4000,
            required = true)
        String name,
    @Schema(
            description = "Whom it is for: country, workingGroup or anybody; more may come",
            example = "country",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String scope,
    @Schema(
            description = "The country or working group; absent for anybody",
            example = "NL",
            maxLength = 40,
            pattern = "^[A-Za-z][A-Za-z0-9]{0,39}$")
        Optional<String> scopeCode) {

  static ModuleLine of(LoadedModule module, Language language) {
    ModuleManifest manifest = module.manifest();
    return new ModuleLine(
        module.id(),
        "/v1/modules/" + module.id(),
        module.version(),
        manifest.names().in(language.among(manifest.languages())),
        manifest.scope().kind().code(),
        manifest.scope().code());
  }
}
