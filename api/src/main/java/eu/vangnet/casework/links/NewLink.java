package eu.vangnet.casework.links;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to another case. */
@Schema(description = "A link to another case of the own tenant")
public record NewLink(
    @Schema(
            description = "Identifier of the other case, which the caller may read",
            example = "0190b6f4-0000-7000-8000-000000000009",
            format = "uuid",
            maxLength = 36,
            required = true)
        String linkedCase,
    @Schema(
            description = "How they belong together",
            enumeration = {"sameFamily", "sameIncident", "other"},
            example = "sameFamily",
            required = true)
        String kind,
    @Schema(
            description = "Why, in words",
            example = "They are brothers.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> reason) {}
