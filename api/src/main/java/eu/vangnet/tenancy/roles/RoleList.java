package eu.vangnet.tenancy.roles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All roles of the tenant. */
@Schema(description = "The core roles and those that the tenant composed")
public record RoleList(
    @Schema(description = "The roles", maxItems = 200, required = true) List<RoleView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/roles",
            maxLength = 60,
            required = true)
        String self) {}
