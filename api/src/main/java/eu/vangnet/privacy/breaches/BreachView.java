package eu.vangnet.privacy.breaches;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A breach as its readers see it. */
@Schema(description = "A breach of personal data")
public record BreachView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the breach",
            example = "/v1/breaches/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/breaches/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "open or closed; more may come",
            example = "open",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String state,
    @Schema(
            description = "What happened",
            example = "A laptop with case notes was left on a train.",
            maxLength = 10000,
            required = true)
        String what,
    @Schema(
            description = "When somebody here became aware of it",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant discoveredAt,
    @Schema(
            description = "By when the authority is to hear of it: 72 hours after the discovery",
            format = "date-time",
            example = "2026-03-05T09:30:00Z",
            required = true)
        Instant dueAt,
    @Schema(
            description = "Whether the authority heard of it late, or has not heard of it in time",
            example = "false",
            required = true)
        boolean late,
    @Schema(
            description = "open, told or notNeeded; more may come",
            example = "told",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String authority,
    @Schema(
            description = "When the authority was told",
            format = "date-time",
            example = "2026-03-03T11:00:00Z")
        Optional<Instant> notifiedAt,
    @Schema(
            description = "Why the authority was not told, or was told late",
            example = "The data were encrypted, so a risk is unlikely.",
            maxLength = 10000)
        Optional<String> authorityReason,
    @Schema(
            description = "open, told or notNeeded; more may come",
            example = "notNeeded",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String persons,
    @Schema(
            description = "When the persons were told",
            format = "date-time",
            example = "2026-03-04T11:00:00Z")
        Optional<Instant> toldAt,
    @Schema(
            description = "Why the persons were not told",
            example = "The data were encrypted, so nobody can read them.",
            maxLength = 10000)
        Optional<String> personsReason,
    @Schema(
            description = "What was breached",
            example = "[\"confidentiality\"]",
            maxItems = 3,
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        List<String> natures,
    @Schema(
            description = "Sorts of data",
            example = "[\"ordinary\"]",
            maxItems = 4,
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        List<String> dataCategories,
    @Schema(
            description = "How many persons, approximately, as last known",
            format = "int32",
            minimum = "0",
            maximum = "1000000000",
            example = "12")
        Optional<Integer> subjects,
    @Schema(
            description = "How many records, approximately, as last known",
            format = "int32",
            minimum = "0",
            maximum = "1000000000",
            example = "30")
        Optional<Integer> records,
    @Schema(description = "What was known when", maxItems = 200, required = true)
        List<PhaseView> phases,
    @Schema(
            description = "Pseudonymous subject of who recorded it",
            example = "demo-caseworker",
            maxLength = 255,
            required = true)
        String recordedBy,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(
            description = "When it was closed",
            format = "date-time",
            example = "2026-03-20T10:00:00Z")
        Optional<Instant> closedAt) {

  static BreachView of(Breach breach, BreachSecret secret, Instant now) {
    return new BreachView(
        breach.id().toString(),
        "/v1/breaches/" + breach.id(),
        breach.state(),
        secret.what(),
        breach.discoveredAt(),
        BreachClock.dueAt(breach.discoveredAt()),
        BreachClock.late(
            breach.discoveredAt(),
            breach.notifiedAt(),
            breach.authority() != Telling.NOT_NEEDED,
            now),
        breach.authority().code(),
        breach.notifiedAt(),
        secret.authorityReason(),
        breach.persons().code(),
        breach.toldAt(),
        secret.personsReason(),
        breach.natures(),
        breach.dataCategories(),
        breach.subjects(),
        breach.records(),
        secret.phases(),
        breach.recordedBy(),
        breach.recordedAt(),
        breach.closedAt());
  }
}
