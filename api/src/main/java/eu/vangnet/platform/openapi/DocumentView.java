package eu.vangnet.platform.openapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The document as an answer. Its shape is that of the OpenAPI Specification, so it stays open here.
 *
 * @param openapi version of the specification
 */
@Schema(
    name = "OpenApiDocument",
    description = "A document as the OpenAPI Specification 3.0 defines it",
    additionalProperties = Schema.True.class)
public record DocumentView(
    @Schema(
            description = "Version of the OpenAPI Specification",
            pattern = "^3\\.0\\.\\d$",
            example = "3.0.3",
            maxLength = 10,
            required = true)
        String openapi) {}
