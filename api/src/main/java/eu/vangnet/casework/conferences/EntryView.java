package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sharing.Classification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the minutes. */
@Schema(description = "One thing that the minutes of an item hold")
public record EntryView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "contribution, decision, action or amendment; more may come",
            example = "contribution",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "What was told, decided, is to be done or should be read instead",
            example = "He comes to football every week.",
            maxLength = 10000,
            required = true)
        String text,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false",
            required = true)
        boolean toldInConfidence,
    @Schema(
            description = "Which sort of personal data it holds",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who told it",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description = "The partner organisation that told it",
            example = "police-west",
            maxLength = 60)
        Optional<String> sourceOrganisation,
    @Schema(
            description = "Until when others may hear it",
            format = "date-time",
            example = "2027-06-10T10:00:00Z")
        Optional<Instant> sharedUntil,
    @Schema(description = "Identifier of who told it", format = "uuid") Optional<String> broughtBy,
    @Schema(
            description = "Address of the record of what was disclosed",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/disclosures/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/disclosures/[0-9a-f-]{36}$")
        Optional<String> disclosureHref,
    @Schema(
            description = "By which rule it was decided: chair, majority or consensus",
            example = "consensus",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> rule,
    @Schema(
            description = "The table of the module that decided, where it was named",
            example = "conferenceTable",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> table,
    @Schema(description = "How those present voted", maxItems = 100, required = true)
        List<Vote> votes,
    @Schema(description = "Who does it", example = "Sanne Visser", maxLength = 200)
        Optional<String> owner,
    @Schema(
            description = "The partner organisation that does it",
            example = "police-west",
            maxLength = 60)
        Optional<String> ownerOrganisation,
    @Schema(description = "Until which day", format = "date", example = "2026-12-24")
        Optional<LocalDate> dueOn,
    @Schema(
            description = "Where it stands what became of an action",
            example = "/v1/actions/0190b6f4-0000-7000-8000-000000000036",
            maxLength = 120,
            pattern = "^/v1/actions/[0-9a-f-]{36}$")
        Optional<String> actionHref,
    @Schema(description = "Identifier of the entry that is amended", format = "uuid")
        Optional<String> amends,
    @Schema(
            description = "Why it is amended",
            example = "His trainer corrected it.",
            maxLength = 2000)
        Optional<String> reason,
    @Schema(
            description = "When it was written down",
            format = "date-time",
            example = "2026-12-10T09:00:00Z",
            required = true)
        Instant writtenAt,
    @Schema(
            description = "Who wrote it down",
            example = "s.ecretary",
            maxLength = 255,
            required = true)
        String writtenBy) {

  static EntryView of(MinuteEntry entry, EntryWords words) {
    Classification told = entry.classification();
    return new EntryView(
        entry.id().toString(),
        entry.kind(),
        words.text(),
        words.confided(),
        told.category().code(),
        told.professionalSecret(),
        told.organisation(),
        told.sharedUntil(),
        words.broughtBy(),
        entry
            .caseId()
            .flatMap(of -> words.disclosure().map(id -> "/v1/cases/" + of + "/disclosures/" + id)),
        words.rule(),
        words.table(),
        words.votes(),
        words.owner(),
        entry.ownerOrganisation(),
        entry.dueOn(),
        entry.dueOn().map(day -> ConferenceActionView.address(entry.id())),
        words.amends(),
        words.reason(),
        entry.writtenAt(),
        entry.writtenBy());
  }
}
