package eu.vangnet.modules.resource;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The version of a module to change to.
 *
 * @param version which version
 */
@Schema(description = "The version of a module to change to")
public record ChangeModule(
    @Schema(
            description = "The version to change to",
            example = "1.1.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String version) {}
