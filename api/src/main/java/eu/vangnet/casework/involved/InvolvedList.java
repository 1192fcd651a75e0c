package eu.vangnet.casework.involved;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The persons of a case that the caller may see. */
@Schema(description = "The persons of a case")
public record InvolvedList(
    @Schema(description = "The persons", maxItems = 200, required = true) List<InvolvedView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/persons",
            maxLength = 1500,
            required = true)
        String self) {}
