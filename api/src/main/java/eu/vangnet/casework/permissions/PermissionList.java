package eu.vangnet.casework.permissions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The consents of a case. */
@Schema(description = "The consents of a case")
public record PermissionList(
    @Schema(description = "The consents", maxItems = 500, required = true)
        List<PermissionView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/permissions",
            maxLength = 1500,
            required = true)
        String self) {}
