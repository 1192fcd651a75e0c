package eu.vangnet.tenancy.roles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What takes the place of a role's label and rights. */
@Schema(description = "The label and the rights that a role has from now on")
public record RoleChange(
    @Schema(
            description = "What people call it",
            example = "Front desk of the district",
            maxLength = 100,
            pattern = "^[^\\u0000-\\u001f]{1,100}$",
            required = true)
        String label,
    @Schema(
            description = "Codes of the rights it gives; only such as a tenant may give",
            example = "[\"signals:create\"]",
            minItems = 1,
            maxItems = 100,
            required = true,
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$")
        List<String> rights) {

  /** Copies the rights. */
  public RoleChange {
    rights = List.copyOf(rights);
  }
}
