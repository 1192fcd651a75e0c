package eu.vangnet.casework.sheets;

import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.casework.disclosures.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feedback sheet. */
@Schema(description = "A feedback sheet, and who agrees to it")
public record SheetView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the sheet",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/sheets/0190b6f4-0000-7000-8000-000000000007",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/sheets/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "open, complete, stopped or disclosed; more may come",
            example = "open",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String state,
    @Schema(description = "Who is told", required = true) Recipient recipient,
    @Schema(
            description =
                "What is told, as far as the caller hears it now, each with the category that it is"
                    + " of; its words never change",
            maxItems = 100,
            required = true)
        List<SheetItem> items,
    @Schema(
            description = "What the recipient needs it for",
            example = "So that the police know whether they have to act.",
            maxLength = 2000,
            required = true)
        String purpose,
    @Schema(
            description = "The legal basis",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(description = "All who took part, and what they say", maxItems = 50, required = true)
        List<VoiceView> voices,
    @Schema(
            description = "Pseudonymous subject of who made it",
            example = "s.ecretaris",
            maxLength = 255,
            required = true)
        String madeBy,
    @Schema(
            description = "When it was made",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant madeAt,
    @Schema(
            description = "When all agreed, or somebody objected",
            format = "date-time",
            example = "2026-03-13T09:00:00Z")
        Optional<Instant> settledAt,
    @Schema(
            description = "Address of the disclosure",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/disclosures/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/disclosures/[0-9a-f-]{36}$")
        Optional<String> disclosureHref) {

  static SheetView of(FeedbackSheet sheet, SheetContent content, List<VoiceView> voices) {
    return new SheetView(
        sheet.id().toString(),
        address(sheet.caseId(), sheet.id()),
        sheet.state().code(),
        content.recipient(),
        content.items(),
        content.purpose(),
        content.legalBasis(),
        voices,
        sheet.madeBy(),
        sheet.madeAt(),
        sheet.settledAt(),
        sheet.disclosure().map(made -> DisclosureRegister.address(sheet.caseId(), made)));
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/sheets/" + id;
  }
}
