package eu.vangnet.tenancy.settings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All settings. */
@Schema(description = "All settings with the values that hold for the tenant")
public record SettingList(
    @Schema(description = "The settings", maxItems = 100, required = true) List<SettingView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/settings",
            maxLength = 120,
            required = true)
        String self) {}
