package eu.vangnet.privacy.bundles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is kept about a person. As stored sealed and as shown. */
@Schema(description = "One thing that is kept about a person")
public record BundledItem(
    @Schema(
            description = "Where it stands in the record",
            example = "person.name",
            maxLength = 200,
            pattern = "^[A-Za-z0-9]+([.][A-Za-z0-9]+)*$",
            required = true)
        String name,
    @Schema(
            description = "What it is",
            example = "Sam Voorbeeld",
            maxLength = 20000,
            required = true)
        String value) {}
