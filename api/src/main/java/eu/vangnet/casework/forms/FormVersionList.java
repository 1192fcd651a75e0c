package eu.vangnet.casework.forms;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions of a form, whole. */
@Schema(description = "The versions of a form, as the caller hears them")
public record FormVersionList(
    @Schema(description = "The versions", maxItems = 100, required = true)
        List<FormVersionView> items,
    @Schema(
            description = "Address of the list",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/forms/0190b6f4-0000-7000-8000-000000000003/versions",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,190}$",
            required = true)
        String self) {}
