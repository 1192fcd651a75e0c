package eu.vangnet.modules.resource;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A module to enable.
 *
 * @param id which module
 * @param version which version
 */
@Schema(description = "A module to enable for the own tenant")
public record EnableModule(
    @Schema(
            description = "Identifier of the module",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String id,
    @Schema(
            description = "The version to enable",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String version) {}
