package eu.vangnet.tenancy.revocations;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to revoke. */
@Schema(description = "Something to revoke")
public record NewRevocation(
    @Schema(
            description =
                "token (by its jti), client (by its client id), subject (by its sub) or key (by"
                    + " its kid, for the operator only)",
            example = "subject",
            maxLength = 20,
            pattern = "^[a-z]{3,20}$",
            required = true)
        String kind,
    @Schema(
            description = "The jti, client id, sub or kid, letter by letter",
            example = "c.werker",
            maxLength = 200,
            pattern = "^[\\u0021-\\u007e]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "The issuer of a key; left out otherwise",
            example = "https://identity.example.org/realms/one",
            maxLength = 300,
            pattern = "^https?://[^\\s]{1,290}$")
        Optional<String> issuer,
    @Schema(
            description =
                "Until when; at most a year ahead. Left out it lasts as long as any token that was"
                    + " issued before, and for a key a year.",
            format = "date-time",
            example = "2026-04-02T09:30:00Z")
        Optional<Instant> until,
    @Schema(
            description = "Why",
            example = "Left the service.",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u0008]{1,500}$")
        Optional<String> reason) {}
