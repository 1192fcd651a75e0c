package eu.vangnet.tenancy.resolutions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The resolutions of the tenant. */
@Schema(description = "Resolutions, the latest first")
public record ResolutionList(
    @Schema(description = "The resolutions", maxItems = 100, required = true)
        List<ResolutionView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/resolutions",
            maxLength = 60,
            required = true)
        String self) {}
