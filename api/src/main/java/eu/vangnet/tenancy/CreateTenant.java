package eu.vangnet.tenancy;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tenant to create. */
@Schema(description = "A tenant to create")
public record CreateTenant(
    @Schema(
            description = "Identifier; begins with the country in lower case",
            example = "nl-nieuwstad",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String id,
    @Schema(
            description = "Name",
            example = "Gemeente Nieuwstad",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "Kind (code list tenantKind)",
            example = "municipality",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "NUTS 2024 code of the region, in the country of the identifier",
            example = "NL35",
            maxLength = 5,
            pattern = "^[A-Z]{2}[A-Z0-9]{0,3}$",
            required = true)
        String nuts,
    @Schema(
            description = "IANA time zone",
            example = "Europe/Amsterdam",
            maxLength = 60,
            pattern = "^[A-Za-z0-9_+/-]{1,60}$",
            required = true)
        String zone,
    @Schema(
            description = "Working languages (BCP 47)",
            example = "[\"nl\"]",
            minItems = 1,
            maxItems = 20,
            required = true,
            maxLength = 10,
            pattern = "^[a-z]{2,3}(-[A-Za-z0-9]+)*$")
        List<String> languages,
    @Schema(description = "Modules to enable", maxItems = 50) List<EnabledModule> modules,
    @Schema(
            description = "Token issuers that may speak for the tenant",
            example = "[\"https://demo.vangnet.invalid/issuer\"]",
            minItems = 1,
            maxItems = 10,
            required = true,
            maxLength = 300,
            format = "uri",
            pattern = "^https://[^\\s]{1,290}$")
        List<String> issuers,
    @Schema(
            description =
                "Name of a key of the tenant's own at a key service that this installation knows;"
                    + " it wraps the tenant's keysets instead of the installation's key",
            example = "vault:main/nieuwstad",
            maxLength = 300,
            pattern =
                "^(vault:[a-z][a-z0-9-]{0,30}/[A-Za-z0-9._-]{1,100}|aws-kms:arn:[A-Za-z0-9:/_-]{1,250})$")
        Optional<String> ownKey) {

  /** No modules where none are named. */
  public CreateTenant {
    languages = languages == null ? List.of() : List.copyOf(languages);
    modules = modules == null ? List.of() : List.copyOf(modules);
    issuers = issuers == null ? List.of() : List.copyOf(issuers);
  }
}
