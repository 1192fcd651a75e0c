package eu.vangnet.tenancy.revocations;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the tenant revoked. */
@Schema(description = "Something that the tenant revoked")
public record RevocationView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the revocation",
            example = "/v1/revocations/0190b6f4-0000-7000-8000-000000000031",
            maxLength = 120,
            pattern = "^/v1/revocations/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "token, client, subject or key; more may come",
            example = "subject",
            maxLength = 20,
            pattern = "^[a-z]{3,20}$",
            required = true)
        String kind,
    @Schema(
            description = "The jti, client id, sub or kid",
            example = "c.werker",
            maxLength = 200,
            pattern = "^[\\u0021-\\u007e]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "The issuer of a key",
            example = "https://identity.example.org/realms/one",
            maxLength = 300,
            pattern = "^https?://[^\\s]{1,290}$")
        Optional<String> issuer,
    @Schema(
            description = "When it was revoked",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant revokedAt,
    @Schema(
            description = "Until when; then it is forgotten",
            format = "date-time",
            example = "2026-03-09T09:30:00Z",
            required = true)
        Instant until,
    @Schema(
            description = "Why",
            example = "Left the service.",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u0008]{1,500}$")
        Optional<String> reason) {

  static RevocationView of(Revocation revocation, RevocationWords words) {
    return new RevocationView(
        revocation.id().toString(),
        "/v1/revocations/" + revocation.id(),
        revocation.kind(),
        words.name(),
        words.issuer(),
        revocation.revokedAt(),
        revocation.untilAt(),
        words.reason());
  }
}
