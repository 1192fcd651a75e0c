package eu.vangnet.modules.resource;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The modules that the caller's tenant enabled.
 *
 * @param items the modules
 * @param self address of this list
 */
@Schema(description = "The modules that the own tenant enabled")
public record ModuleList(
    @Schema(description = "The modules", maxItems = 100, required = true) List<ModuleLine> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/modules",
            maxLength = 120,
            required = true)
        String self) {}
