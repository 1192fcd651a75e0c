package eu.vangnet.modules.resource;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All forms of a module.
 *
 * @param items the forms
 * @param self address of this list
 */
@Schema(description = "All forms of a module")
public record ModuleFormList(
    @Schema(description = "The forms", maxItems = 200, required = true) List<ModuleForm> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/modules/country-nl/forms",
            maxLength = 120,
            required = true)
        String self) {}
