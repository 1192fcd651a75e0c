package eu.vangnet.casework.upgrades;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An upgrade that took place. */
@Schema(description = "Open cases that were brought over to a later version of their module")
public record UpgradeView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the upgrade",
            example = "/v1/modules/country-nl/upgrades/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 140,
            required = true)
        String href,
    @Schema(
            description = "Identifier of the module",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String module,
    @Schema(
            description = "The version that the cases came from",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String from,
    @Schema(
            description = "The version that they run under since",
            example = "1.1.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String to,
    @Schema(
            description = "Pseudonymous subject of who did it",
            example = "demo-tenantadmin",
            maxLength = 255,
            required = true)
        String upgradedBy,
    @Schema(
            description = "When",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant upgradedAt,
    @Schema(description = "What became of each state", maxItems = 100, required = true)
        List<UpgradedState> states) {}
