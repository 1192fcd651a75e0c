package eu.vangnet.privacy.bundles;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person gets. */
@Schema(description = "What a person gets who asked for access")
public record BundleView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the bundle",
            example = "/v1/bundles/0190b6f4-0000-7000-8000-000000000004",
            maxLength = 120,
            pattern = "^/v1/bundles/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Address of the request that it answers",
            example = "/v1/requests/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/requests/[0-9a-f-]{36}$",
            required = true)
        String requestHref,
    @Schema(
            description = "When it was put together",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant madeAt,
    @Schema(
            description = "From when on nobody can read it",
            format = "date-time",
            example = "2026-03-26T09:00:00Z",
            required = true)
        Instant expiresAt,
    @Schema(description = "What is given", maxItems = 200, required = true)
        List<BundledRecord> records,
    @Schema(
            description = "What is withheld, and why; never what it is",
            maxItems = 20000,
            required = true)
        List<WithheldItem> withheld) {

  static BundleView of(Bundle bundle, BundleContent content) {
    return new BundleView(
        bundle.id().toString(),
        "/v1/bundles/" + bundle.id(),
        "/v1/requests/" + bundle.requestId(),
        bundle.madeAt(),
        bundle.expiresAt(),
        content.records(),
        content.withheld());
  }
}
