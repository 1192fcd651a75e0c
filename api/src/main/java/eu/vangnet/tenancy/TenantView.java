package eu.vangnet.tenancy;

import eu.vangnet.tenants.Tenant;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tenant as the register shows it. */
@Schema(description = "A tenant of the register")
public record TenantView(
    @Schema(
            description = "Identifier; begins with the country",
            example = "nl-duinstad",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String id,
    @Schema(
            description = "Address of the tenant",
            example = "/v1/tenants/nl-duinstad",
            maxLength = 60,
            required = true)
        String href,
    @Schema(description = "Name", example = "Gemeente Duinstad", maxLength = 200, required = true)
        String name,
    @Schema(
            description = "Kind (code list tenantKind); more may come",
            example = "municipality",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "Status in the life cycle; more may come",
            example = "active",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String status,
    @Schema(
            description = "Country (ISO 3166-1 alpha-2), EU for the programme and the operator",
            example = "NL",
            maxLength = 2,
            pattern = "^[A-Z]{2}$",
            required = true)
        String country,
    @Schema(
            description = "NUTS 2024 code of the region",
            example = "NL35",
            maxLength = 5,
            pattern = "^[A-Z0-9]{2,5}$",
            required = true)
        String nuts,
    @Schema(
            description = "IANA time zone",
            example = "Europe/Amsterdam",
            maxLength = 60,
            required = true)
        String zone,
    @Schema(
            description = "Working languages (BCP 47)",
            example = "[\"nl\"]",
            maxItems = 20,
            required = true,
            maxLength = 10,
            pattern = "^[a-z]{2,3}(-[A-Za-z0-9]+)*$")
        List<String> languages,
    @Schema(description = "Modules that the tenant enabled", maxItems = 50, required = true)
        List<EnabledModule> modules,
    @Schema(
            description = "When it was created",
            format = "date-time",
            example = "2026-01-05T08:00:00Z",
            required = true)
        Instant createdAt) {

  static TenantView of(Tenant tenant) {
    return new TenantView(
        tenant.id().value(),
        "/v1/tenants/" + tenant.id().value(),
        tenant.name(),
        tenant.kind().code(),
        tenant.status().code(),
        tenant.country(),
        tenant.nuts(),
        tenant.zone().getId(),
        tenant.languages(),
        EnabledModule.of(tenant.modules()),
        tenant.createdAt());
  }
}
