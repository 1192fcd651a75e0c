package eu.vangnet.privacy.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The register of the own tenant. */
@Schema(description = "The register of processing activities of the own tenant")
public record ActivityList(
    @Schema(description = "The activities", maxItems = 500, required = true)
        List<ActivityView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/activities",
            maxLength = 1500,
            required = true)
        String self) {}
