package eu.vangnet.casework.consents;

import eu.vangnet.casework.sharing.Classification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said of support, as the caller may see it. */
@Schema(description = "What the person or a guardian said of support")
public record ConsentView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the entry",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/consents/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/consents/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "person or guardian",
            example = "guardian",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String by,
    @Schema(description = "Who it was among the persons of the case", format = "uuid")
        Optional<String> person,
    @Schema(
            description = "given, refused or withdrawn",
            example = "given",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String decision,
    @Schema(
            description = "The day on which it was said",
            format = "date",
            example = "2026-03-09",
            required = true)
        LocalDate decidedOn,
    @Schema(
            description = "How it was said",
            example = "In a talk at home.",
            maxLength = 2000,
            required = true)
        String how,
    @Schema(description = "Remarks", example = "Wants to hear first.", maxLength = 2000)
        Optional<String> remarks,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(description = "Who recorded it", example = "c.werker", maxLength = 255, required = true)
        String recordedBy,
    @Schema(
            description = "Sort of personal data",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who said it",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description = "Until when others at the table may see it",
            format = "date-time",
            example = "2027-03-09T14:00:00Z")
        Optional<Instant> sharedUntil) {

  static ConsentView of(SupportConsent entry, ConsentSecret secret) {
    Classification classification = entry.classification();
    return new ConsentView(
        entry.id().toString(),
        address(entry.caseId(), entry.id()),
        entry.givenBy(),
        secret.person(),
        entry.decision(),
        entry.decidedOn(),
        secret.how(),
        secret.remarks(),
        entry.recordedAt(),
        entry.recordedBy(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil());
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/consents/" + id;
  }
}
