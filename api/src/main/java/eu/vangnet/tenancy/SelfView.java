package eu.vangnet.tenancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the caller is and what the caller may do. */
@Schema(description = "Who the caller is and what the caller may do")
public record SelfView(
    @Schema(description = "The tenant that the token names", required = true) TenantView tenant,
    @Schema(
            description = "The subject of the token",
            example = "c.werker",
            maxLength = 255,
            required = true)
        String subject,
    @Schema(
            description = "The client of the token",
            example = "demo",
            maxLength = 255,
            required = true)
        String client,
    @Schema(
            description = "The partner organisation that the subject belongs to",
            example = "police-west",
            maxLength = 60)
        Optional<String> organisation,
    @Schema(
            description = "Roles in the tenant, core roles and those that it composed",
            example = "[\"caseworker\"]",
            maxItems = 50,
            required = true,
            maxLength = 40,
            pattern = "^[a-z]+(-[a-z0-9]+)*$")
        List<String> roles,
    @Schema(
            description = "Rights that the roles give",
            example = "[\"signals:read\"]",
            maxItems = 200,
            required = true,
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$")
        List<String> rights,
    @Schema(
            description = "When the token ends",
            format = "date-time",
            example = "2026-03-02T11:00:00Z",
            required = true)
        Instant expiresAt) {}
