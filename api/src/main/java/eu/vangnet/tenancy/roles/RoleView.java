package eu.vangnet.tenancy.roles;

import eu.vangnet.security.ComposableRights;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role of the tenant. */
@Schema(description = "A role of the tenant")
public record RoleView(
    @Schema(
            description = "Its name in tokens",
            example = "front-desk",
            maxLength = 40,
            pattern = "^[a-z]+(-[a-z0-9]+)*$",
            required = true)
        String name,
    @Schema(
            description = "Address of the role",
            example = "/v1/roles/front-desk",
            maxLength = 60,
            pattern = "^/v1/roles/[a-z0-9-]+$",
            required = true)
        String href,
    @Schema(
            description = "core, the same in all tenants, or composed by this one; more may come",
            example = "composed",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String kind,
    @Schema(
            description = "What people call it; labels of core roles stand in the code list role",
            example = "Front desk of the district",
            maxLength = 100,
            pattern = "^[^\\u0000-\\u001f]{1,100}$")
        Optional<String> label,
    @Schema(
            description = "Codes of the rights it gives now",
            example = "[\"signals:create\"]",
            maxItems = 200,
            required = true,
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$")
        List<String> rights,
    @Schema(
            description = "Those of them that a tenant may give in a role of its own",
            example = "[\"signals:create\"]",
            maxItems = 200,
            required = true,
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$")
        List<String> composable,
    @Schema(
            description = "When it was composed",
            format = "date-time",
            example = "2026-03-02T09:30:00Z")
        Optional<Instant> createdAt) {

  static RoleView of(Role role) {
    return of(role.code(), "core", Optional.empty(), role.rights(), Optional.empty());
  }

  static RoleView of(TenantRole role, RoleWords words) {
    return of(
        role.name(),
        "composed",
        Optional.of(words.label()),
        role.given().rights(),
        Optional.of(role.createdAt()));
  }

  private static RoleView of(
      String name,
      String kind,
      Optional<String> label,
      Collection<Right> rights,
      Optional<Instant> createdAt) {
    return new RoleView(
        name,
        "/v1/roles/" + name,
        kind,
        label,
        rights.stream().map(Right::code).sorted().toList(),
        rights.stream().filter(ComposableRights::hold).map(Right::code).sorted().toList(),
        createdAt);
  }
}
