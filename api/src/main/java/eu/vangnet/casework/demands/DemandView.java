package eu.vangnet.casework.demands;

import eu.vangnet.casework.disclosures.DisclosedItem;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A demand with its answer. */
@Schema(description = "What an authority demanded, and what it got or why not")
public record DemandView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the demand",
            example = "/v1/demands/0190b6f4-0000-7000-8000-000000000008",
            maxLength = 120,
            pattern = "^/v1/demands/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Which sort of authority",
            example = "police",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "open, handedOver, partlyHandedOver or refused; more may come",
            example = "refused",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "Who asked",
            example = "Police unit West, criminal investigation",
            maxLength = 200,
            required = true)
        String authority,
    @Schema(
            description = "By which legal power",
            example = "Order of the public prosecutor",
            maxLength = 500,
            required = true)
        String legalPower,
    @Schema(
            description = "What was demanded; gone once it is erased",
            example = "All that is known of where he was on 3 March.",
            maxLength = 2000)
        Optional<String> demanded,
    @Schema(
            description = "Address of the case that it is about",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 120,
            pattern = "^/v1/cases/[0-9a-f-]{36}$")
        Optional<String> caseHref,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "Pseudonymous subject of who recorded it",
            example = "c.werker",
            maxLength = 255,
            required = true)
        String recordedBy,
    @Schema(description = "What was handed over", maxItems = 100, required = true)
        List<DisclosedItem> items,
    @Schema(
            description = "Why it was decided so",
            example = "The order names another person.",
            maxLength = 2000)
        Optional<String> grounds,
    @Schema(description = "Who decided it, by function", example = "The mayor", maxLength = 200)
        Optional<String> decidedBy,
    @Schema(
            description = "The legal basis on which something was handed over",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis,
    @Schema(
            description = "Pseudonymous subject of who recorded the decision",
            example = "demo-casechair",
            maxLength = 255)
        Optional<String> answeredBy,
    @Schema(
            description = "When it was answered",
            format = "date-time",
            example = "2026-03-13T09:00:00Z")
        Optional<Instant> answeredAt,
    @Schema(
            description = "Address of the disclosure, where something of a case was handed over",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/disclosures/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/disclosures/[0-9a-f-]{36}$")
        Optional<String> disclosureHref) {

  static DemandView of(Demand demand, DemandSecret secret) {
    return new DemandView(
        demand.id().toString(),
        DemandLine.address(demand.id()),
        demand.kind(),
        demand.state(),
        secret.authority(),
        secret.legalPower(),
        secret.demanded(),
        demand.caseId().map(id -> "/v1/cases/" + id),
        demand.receivedAt(),
        demand.recordedBy(),
        secret.items(),
        secret.grounds(),
        secret.decidedBy(),
        secret.legalBasis(),
        demand.answeredBy(),
        demand.answeredAt(),
        demand
            .caseId()
            .flatMap(id -> demand.disclosure().map(made -> DisclosureRegister.address(id, made))));
  }
}
