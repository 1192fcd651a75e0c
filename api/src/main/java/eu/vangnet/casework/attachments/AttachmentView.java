package eu.vangnet.casework.attachments;

import eu.vangnet.casework.sharing.Classification;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment of a case, without its content. */
@Schema(description = "An attachment of a case, without its content")
public record AttachmentView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the attachment",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/attachments/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/attachments/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Address of the content, which is read by a link",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/attachments/0190b6f4-0000-7000-8000-000000000003/content",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/attachments/[0-9a-f-]{36}/content$",
            required = true)
        String contentHref,
    @Schema(
            description = "Where a link to the content is made",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/attachments/0190b6f4-0000-7000-8000-000000000003/links",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/attachments/[0-9a-f-]{36}/links$",
            required = true)
        String linksHref,
    @Schema(
            description = "Name of the file",
            example = "letter of the school.pdf",
            maxLength = 200,
            required = true)
        String name,
    @Schema(
            description = "Media type of the content",
            example = "application/pdf",
            maxLength = 120,
            pattern = "^[a-z]+/[a-z0-9.+-]+$",
            required = true)
        String mediaType,
    @Schema(
            description = "Length of the content in bytes",
            example = "48213",
            format = "int64",
            minimum = "1",
            maximum = "20971520",
            required = true)
        long size,
    @Schema(
            description = "SHA-256 of the content",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            maxLength = 64,
            pattern = "^[0-9a-f]{64}$",
            required = true)
        String sha256,
    @Schema(description = "Who added it", example = "c.werker", maxLength = 255, required = true)
        String author,
    @Schema(
            description = "When it was added",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant addedAt,
    @Schema(
            description = "Which sort of personal data it holds",
            example = "ordinary",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether it is a professional secret of who brought it in",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description =
                "The partner that brought it in, or /elsewhere for what came with a case from"
                    + " another tenant and is shared for a time; absent for the tenant's own staff",
            example = "police-west",
            maxLength = 60)
        Optional<String> organisation,
    @Schema(
            description = "Until when other organisations may hear it",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "What the scanner said of the content. notScanned: nobody looked yet; where a"
                    + " scanner is at work it looks before the content is given",
            example = "clean",
            enumeration = {"clean", "infected", "notScanned"},
            required = true)
        String scan,
    @Schema(
            description = "When it was scanned last; what was clean is scanned again after a while",
            example = "2026-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> scannedAt,
    @Schema(
            description = "What the scanner found, by the name that it gives it",
            example = "Eicar-Test-Signature",
            maxLength = 120,
            pattern = "^[A-Za-z0-9._:/()-]{1,120}$")
        Optional<String> finding) {

  static AttachmentView of(CaseAttachment attachment, AttachmentSecret secret) {
    Classification as = attachment.classification();
    String href = "/v1/cases/" + attachment.caseId() + "/attachments/" + attachment.id();
    return new AttachmentView(
        attachment.id().toString(),
        href,
        href + "/content",
        href + "/links",
        secret.name(),
        attachment.mediaType(),
        attachment.size(),
        secret.sha256(),
        attachment.author(),
        attachment.addedAt(),
        as.category().code(),
        as.professionalSecret(),
        as.organisation(),
        as.sharedUntil(),
        attachment.scan().state(),
        attachment.scan().scannedAt(),
        attachment.scan().finding());
  }
}
