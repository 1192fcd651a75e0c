package eu.vangnet.tenancy.settings;

import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.TenantSettings.Holding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A setting with the value that holds. */
@Schema(description = "A setting with the value that holds for the tenant")
public record SettingView(
    @Schema(
            description = "Its name",
            example = "closingDays",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String setting,
    @Schema(
            description = "Address of the setting",
            example = "/v1/settings/closingDays",
            maxLength = 120,
            required = true)
        String href,
    @Schema(
            description = "What it decides",
            example = "How many days a closing tenant can be read before it can be erased",
            maxLength = 300,
            required = true)
        String meaning,
    @Schema(
            description = "The value that holds",
            example = "30",
            format = "int64",
            minimum = "0",
            maximum = "1000000000000",
            required = true)
        long value,
    @Schema(
            description = "Who set it: product, country, operator or tenant",
            example = "product",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String level,
    @Schema(
            description = "Whether the country's value is locked for its tenants",
            example = "false",
            required = true)
        boolean locked,
    @Schema(
            description = "The least value",
            example = "7",
            format = "int64",
            minimum = "0",
            maximum = "1000000000000",
            required = true)
        long least,
    @Schema(
            description = "The greatest value",
            example = "365",
            format = "int64",
            minimum = "0",
            maximum = "1000000000000",
            required = true)
        long most,
    @Schema(
            description = "Who may set it beside the product",
            example = "[\"country\",\"tenant\"]",
            maxItems = 4,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> overriddenBy) {

  static SettingView of(Setting setting, Holding holding, String base) {
    return new SettingView(
        setting.code(),
        base + setting.code(),
        setting.meaning(),
        holding.value(),
        holding.level().code(),
        holding.locked(),
        setting.range().least(),
        setting.range().most(),
        setting.overriding().stream().map(Setting.Level::code).sorted().toList());
  }
}
