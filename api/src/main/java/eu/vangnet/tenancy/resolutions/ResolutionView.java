package eu.vangnet.tenancy.resolutions;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resolution as people of the tenant see it. */
@Schema(description = "A decision about the tenant itself, by two of its people")
public record ResolutionView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the resolution",
            example = "/v1/resolutions/01a21975-3f7c-7060-8357-861043d44573",
            maxLength = 100,
            required = true)
        String href,
    @Schema(
            description = "What is decided: export, closure, erasure or ownKey; more may come",
            example = "export",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description =
                "How far it is: asked, withdrawn, expired, approved, ready, fetching or done; more"
                    + " may come",
            example = "asked",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "The subject who asked",
            example = "c.beheer",
            maxLength = 255,
            required = true)
        String askedBy,
    @Schema(
            description = "When it was asked for",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant askedAt,
    @Schema(
            description =
                "Until when it can be approved, an export be fetched, or a key be brought",
            format = "date-time",
            example = "2026-03-09T10:00:00Z",
            required = true)
        Instant expiresAt,
    @Schema(description = "The subject who approved it", example = "f.gegevens", maxLength = 255)
        Optional<String> approvedBy,
    @Schema(
            description = "When it was approved",
            format = "date-time",
            example = "2026-03-02T11:00:00Z")
        Optional<Instant> approvedAt,
    @Schema(
            description = "When nothing was left to be done",
            format = "date-time",
            example = "2026-03-02T12:00:00Z")
        Optional<Instant> settledAt,
    @Schema(
            description = "The public key that an export is encrypted to",
            example = "3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08",
            maxLength = 43,
            pattern = "^[A-Za-z0-9_-]{43}$")
        Optional<String> publicKey,
    @Schema(
            description =
                "For ownKey: the first 40 hexadecimal digits of the SHA-256 of the key's name, as"
                    + " sha256sum shows it; whoever approves compares it with the name that they"
                    + " were told",
            example = "4453ccd19350e607f5dad71c7cdebe88cb92c99f",
            maxLength = 40,
            pattern = "^[0-9a-f]{40}$")
        Optional<String> keyFingerprint,
    @Schema(
            description =
                "Where the export is fetched, or where the certificate of an erasure will be",
            example = "/v1/resolutions/01a21975-3f7c-7060-8357-861043d44573/content",
            maxLength = 100)
        Optional<String> resultHref,
    @Schema(description = "What the caller may do now", maxItems = 10, required = true)
        List<ActionView> actions) {

  static ResolutionView of(Resolution resolution, Instant now, List<ActionView> actions) {
    String href = "/v1/resolutions/" + resolution.id();
    Optional<String> result =
        switch (resolution.kind()) {
          case EXPORT ->
              resolution.state(now) == ResolutionState.READY
                  ? Optional.of(href + "/content")
                  : Optional.empty();
          case CLOSURE, OWN_KEY -> Optional.empty();
          case ERASURE -> resolution.certificate().map(id -> "/v1/certificates/" + id);
        };
    return new ResolutionView(
        resolution.id().toString(),
        href,
        resolution.kind().code(),
        resolution.state(now).code(),
        resolution.askedBy(),
        resolution.askedAt(),
        resolution.expiresAt(),
        resolution.approvedBy(),
        resolution.approvedAt(),
        resolution.settledAt(),
        resolution.recipient().filter(any -> resolution.kind() == ResolutionKind.EXPORT),
        resolution.recipient().filter(any -> resolution.kind() == ResolutionKind.OWN_KEY),
        result,
        actions);
  }
}
