package eu.vangnet.tenancy;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A module in the version that a tenant enabled. */
@Schema(description = "A module in a version")
public record EnabledModule(
    @Schema(
            description = "The module",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{1,39}$",
            required = true)
        String module,
    @Schema(
            description = "The version",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String version) {

  static List<EnabledModule> of(Map<String, String> modules) {
    return modules.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new EnabledModule(entry.getKey(), entry.getValue()))
        .toList();
  }
}
