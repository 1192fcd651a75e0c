package eu.vangnet.tenancy.settings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All quotas. */
@Schema(description = "How all quotas of the tenant stand")
public record QuotaList(
    @Schema(description = "The quotas", maxItems = 100, required = true) List<QuotaView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/quotas",
            maxLength = 60,
            required = true)
        String self) {}
