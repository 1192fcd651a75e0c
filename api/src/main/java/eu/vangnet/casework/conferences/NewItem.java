package eu.vangnet.casework.conferences;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item for the agenda. */
@Schema(description = "An item for the agenda, about one case or about none")
public record NewItem(
    @Schema(
            description = "What is to be talked about",
            example = "How does school go on?",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u0008]{1,500}$",
            required = true)
        String subject,
    @Schema(
            description = "Identifier of the case; left out for an item about no case",
            example = "0190b6f4-0000-7000-8000-000000000002",
            format = "uuid")
        Optional<String> caseFile,
    @Schema(
            description = "The item that it comes before; at the end when left out",
            example = "0190b6f4-0000-7000-8000-000000000033",
            format = "uuid")
        Optional<String> before) {}
