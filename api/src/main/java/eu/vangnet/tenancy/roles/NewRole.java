package eu.vangnet.tenancy.roles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to compose. */
@Schema(description = "A role to compose")
public record NewRole(
    @Schema(
            description = "Its name in tokens; holds a hyphen, which no core role does",
            example = "front-desk",
            maxLength = 40,
            pattern = "^[a-z]+(-[a-z0-9]+)+$",
            required = true)
        String name,
    @Schema(
            description = "What people call it",
            example = "Front desk of the district",
            maxLength = 100,
            pattern = "^[^\\u0000-\\u001f]{1,100}$",
            required = true)
        String label,
    @Schema(
            description = "Codes of the rights it gives; only such as a tenant may give",
            example = "[\"signals:create\",\"courses:read\"]",
            minItems = 1,
            maxItems = 100,
            required = true,
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$")
        List<String> rights) {

  /** Copies the rights. */
  public NewRole {
    rights = List.copyOf(rights);
  }
}
