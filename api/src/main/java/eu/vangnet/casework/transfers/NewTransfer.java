package eu.vangnet.casework.transfers;

import eu.vangnet.casework.procedures.Reasons;
import eu.vangnet.casework.procedures.TableDecision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a case shall go to another tenant. */
@Schema(description = "A case to hand over, as the table decided")
public record NewTransfer(
    @Schema(
            description = "Identifier of the tenant that shall take it over",
            example = "nl-arnhem",
            minLength = 3,
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{1,38}[a-z0-9]$",
            required = true)
        String receiver,
    @Schema(
            description = "Why; the receiver reads it",
            example = "The family has moved to your town.",
            minLength = 1,
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason,
    @Schema(
            description = "The legal basis, one of those that the module names",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(description = "What shall go along", required = true) TransferScope scope,
    @Schema(
            description =
                "The digest of the preview that was looked at; what goes is that and no more",
            example = "5Nn1XyzTWzuX1pq8mWSg4A",
            maxLength = 22,
            pattern = "^[A-Za-z0-9_-]{22}$",
            required = true)
        String preview,
    @Schema(
            description = "The table that decided, as the module names it",
            example = "conferenceTable",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String decidingBody,
    @Schema(
            description = "The seats that took part",
            example = "[\"municipality\", \"police\", \"publicProsecution\"]",
            maxItems = 30,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> seatsPresent,
    @Schema(
            description = "The grounds in words; they stay here",
            example = "Support goes on where the family lives.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> grounds,
    @Schema(
            description = "Why it is in proportion",
            example = "No more goes than the support there needs.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> proportionality,
    @Schema(
            description = "Why nothing lighter would do",
            example = "Nobody here reaches the family any more.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> subsidiarity) {

  /** No seats where none are named. */
  public NewTransfer {
    seatsPresent = seatsPresent == null ? List.of() : List.copyOf(seatsPresent);
  }

  TableDecision decision() {
    return new TableDecision(
        decidingBody,
        Set.copyOf(seatsPresent),
        Optional.of(legalBasis),
        new Reasons(grounds, proportionality, subsidiarity, false));
  }
}
