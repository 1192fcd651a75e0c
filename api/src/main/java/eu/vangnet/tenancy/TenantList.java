package eu.vangnet.tenancy;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the register. */
@Schema(description = "A page of the register of tenants")
public record TenantList(
    @Schema(description = "The tenants", maxItems = 500, required = true) List<TenantView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/tenants",
            maxLength = 500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/tenants?cursor=AAAA",
            maxLength = 500)
        Optional<String> next) {}
