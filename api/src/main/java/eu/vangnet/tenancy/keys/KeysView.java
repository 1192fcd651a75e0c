package eu.vangnet.tenancy.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The keys of the own tenant. */
@Schema(description = "The keys of the own tenant, without the keys themselves")
public record KeysView(
    @Schema(
            description =
                "Name of the key that the tenant brought; absent where the installation's wraps",
            example = "vault:main/duinstad",
            maxLength = 300)
        Optional<String> ownKey,
    @Schema(description = "Data keys, the oldest first", maxItems = 20, required = true)
        List<DataKeyView> dataKeys,
    @Schema(
            description = "When the data keys changed last; absent when they never did",
            format = "date-time",
            example = "2026-03-02T10:00:00Z")
        Optional<Instant> changedAt) {}
