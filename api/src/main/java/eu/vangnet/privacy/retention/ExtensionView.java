package eu.vangnet.privacy.retention;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An extension as its readers see it. */
@Schema(description = "That one record is kept longer")
public record ExtensionView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the extension",
            example = "/v1/extensions/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/extensions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Code of the rule",
            example = "country-nl.case",
            maxLength = 81,
            pattern = RuleCode.FORM,
            required = true)
        String rule,
    @Schema(description = "Identifier of the record", format = "uuid", required = true)
        String record,
    @Schema(
            description = "How much longer",
            example = "P1Y",
            maxLength = 40,
            pattern = Lengths.FORM,
            required = true)
        String period,
    @Schema(
            description = "asked or approved; more may come",
            example = "asked",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String state,
    @Schema(
            description = "Why it is needed still",
            example = "The after-care goes on until next summer.",
            maxLength = 2000,
            required = true)
        String reason,
    @Schema(
            description = "Pseudonymous subject of who asked",
            example = "demo-casechair",
            maxLength = 255,
            required = true)
        String askedBy,
    @Schema(
            description = "When it was asked for",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant askedAt,
    @Schema(
            description = "Pseudonymous subject of the second person",
            example = "demo-privacyofficer",
            maxLength = 255)
        Optional<String> approvedBy,
    @Schema(
            description = "When it was approved",
            format = "date-time",
            example = "2026-03-03T09:30:00Z")
        Optional<Instant> approvedAt) {

  static ExtensionView of(Extension extension, String reason) {
    return new ExtensionView(
        extension.id().toString(),
        "/v1/extensions/" + extension.id(),
        extension.rule(),
        extension.objectId(),
        extension.period().toString(),
        extension.state(),
        reason,
        extension.askedBy(),
        extension.askedAt(),
        extension.decidedBy(),
        extension.decidedAt());
  }
}
