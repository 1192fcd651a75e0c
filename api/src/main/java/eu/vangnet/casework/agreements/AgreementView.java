package eu.vangnet.casework.agreements;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an agreement. */
@Schema(description = "A version of an agreement on sharing")
public record AgreementView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the agreement",
            example = "/v1/agreements/0190b6f4-0000-7000-8000-000000000004",
            maxLength = 160,
            pattern = "^/v1/agreements/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Number of the version",
            example = "1",
            format = "int32",
            minimum = "1",
            maximum = "10000",
            required = true)
        int number,
    @Schema(
            description = "Address of the version before",
            example = "/v1/agreements/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/agreements/[0-9a-f-]{36}$")
        Optional<String> previousHref,
    @Schema(
            description = "draft, signed or ended; only a signed one lets anybody hear anything",
            example = "signed",
            enumeration = {"draft", "signed", "ended"},
            required = true)
        String state,
    @Schema(
            description = "What people call it",
            example = "Covenant on the person-centred approach",
            maxLength = 200,
            required = true)
        String title,
    @Schema(
            description = "The partner organisations",
            example = "[\"police-west\"]",
            maxItems = 30,
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9.-]{0,59}$",
            required = true)
        List<String> parties,
    @Schema(
            description = "The purposes for which it lets them hear",
            example = "[\"caseWork\"]",
            maxItems = 3,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> purposes,
    @Schema(
            description = "The legal bases",
            example = "[\"pgaAct\"]",
            maxItems = 20,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        List<String> legalBases,
    @Schema(description = "Who may hear what", maxItems = 40, required = true)
        List<AgreedRecipient> recipients,
    @Schema(
            description = "What has to hold in a case before anything is shared",
            example = "[\"briefing\"]",
            maxItems = 2,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> conditions,
    @Schema(
            description = "From when it is valid",
            example = "2026-01-01T00:00:00Z",
            format = "date-time",
            required = true)
        Instant validFrom,
    @Schema(
            description = "Until when it is valid",
            example = "2028-01-01T00:00:00Z",
            format = "date-time",
            required = true)
        Instant validUntil,
    @Schema(
            description = "When the parties look at it again",
            example = "2027-01-01",
            format = "date")
        Optional<LocalDate> reviewDate,
    @Schema(
            description = "When it was drafted",
            example = "2025-12-01T09:00:00Z",
            format = "date-time",
            required = true)
        Instant draftedAt,
    @Schema(
            description = "When its signature was recorded",
            example = "2025-12-10T09:00:00Z",
            format = "date-time")
        Optional<Instant> signedAt,
    @Schema(description = "Who signed", maxItems = 31, required = true) List<Signatory> signatories,
    @Schema(
            description = "When it ended, where it did not end by itself",
            example = "2027-06-01T09:00:00Z",
            format = "date-time")
        Optional<Instant> endedAt,
    @Schema(
            description = "Why it was ended",
            example = "One of the parties left the network.",
            maxLength = 2000)
        Optional<String> endingReason,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static AgreementView of(
      SharingAgreement agreement, AgreementText text, List<ActionView> actions) {
    NewAgreement content = agreement.content(text.title());
    return new AgreementView(
        agreement.id().toString(),
        "/v1/agreements/" + agreement.id(),
        agreement.number(),
        agreement.previous().map(id -> "/v1/agreements/" + id),
        agreement.state().code(),
        content.title(),
        content.parties(),
        content.purposes(),
        content.legalBases(),
        content.recipients(),
        content.conditions(),
        content.validFrom(),
        content.validUntil(),
        content.reviewDate(),
        agreement.draftedAt(),
        agreement.signedAt(),
        text.signatories(),
        agreement.endedAt(),
        text.endingReason(),
        actions);
  }
}
