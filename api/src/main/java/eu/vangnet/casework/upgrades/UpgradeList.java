package eu.vangnet.casework.upgrades;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Upgrades of a module, and what open cases run under now. */
@Schema(description = "Upgrades of a module, and what open cases run under now")
public record UpgradeList(
    @Schema(description = "The latest upgrades first", maxItems = 500, required = true)
        List<UpgradeView> items,
    @Schema(
            description = "Versions that open cases run under; keep the jar of each",
            maxItems = 100,
            required = true)
        List<VersionInUse> versions,
    @Schema(
            description = "Address of this list",
            example = "/v1/modules/country-nl/upgrades",
            maxLength = 120,
            required = true)
        String self) {}
