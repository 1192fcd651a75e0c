package eu.vangnet.casework.disclosures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disclosure of a case. */
@Schema(description = "What was told of a case, to whom and why")
public record DisclosureView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the disclosure",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/disclosures/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 160,
            pattern = "^/v1/(cases|signals)/[0-9a-f-]{36}/disclosures/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(description = "Who was told", required = true) Recipient recipient,
    @Schema(
            description =
                "What was told; gone once it is erased. An item that named somebody who was erased"
                    + " stands there without its words",
            maxItems = 100,
            required = true)
        List<DisclosedItemView> items,
    @Schema(
            description = "What the recipient needs it for",
            example = "To agree who talks with the family.",
            maxLength = 2000)
        Optional<String> purpose,
    @Schema(
            description = "The legal basis",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(
            description =
                "Address of the step in which it was decided, or of the minutes with the"
                    + " identifier of the decision",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/transitions/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern =
                "^/v1/(cases/[0-9a-f-]{36}/transitions/|conferences/[0-9a-f-]{36}/minutes#)"
                    + "[0-9a-f-]{36}$")
        Optional<String> decisionHref,
    @Schema(
            description =
                "Address of the preparation, the feedback sheet, the transfer or the demand that it"
                    + " came from",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/preparations/0190b6f4-0000-7000-8000-000000000004",
            maxLength = 160,
            pattern = "^/v1/[a-z0-9/-]{1,150}$")
        Optional<String> originHref,
    @Schema(
            description =
                "made by people, sent to a tenant, delivered, undeliverable, returned where the"
                    + " recipient kept nothing of it, or erased; more may come",
            example = "delivered",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(description = "Who told", example = "c.werker", maxLength = 255, required = true)
        String madeBy,
    @Schema(
            description = "When",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant madeAt) {

  /**
   * As it is shown.
   *
   * @param hears whether the caller hears what is under secrecy in it
   */
  static DisclosureView of(Disclosure disclosure, DisclosureSecret secret, boolean hears) {
    return new DisclosureView(
        disclosure.id().toString(),
        disclosure.address(),
        secret.recipient(),
        secret.items().stream().map(item -> DisclosedItemView.of(item, hears)).toList(),
        secret.purpose(),
        disclosure.legalBasis(),
        disclosure.decision().map(decision -> decided(disclosure, decision)),
        disclosure
            .origin()
            .filter(origin -> !origin.isConference())
            .map(origin -> origin.address(disclosure.subject())),
        disclosure.state().code(),
        disclosure.madeBy(),
        disclosure.madeAt());
  }

  private static String decided(Disclosure disclosure, String decision) {
    return disclosure
        .origin()
        .filter(DisclosureOrigin::isConference)
        .map(origin -> "/v1/conferences/" + origin.id() + "/minutes#" + decision)
        .orElse("/v1/cases/" + disclosure.caseId() + "/transitions/" + decision);
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/disclosures/" + id;
  }
}
