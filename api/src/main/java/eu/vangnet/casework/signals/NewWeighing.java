package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.Reasons;
import eu.vangnet.casework.procedures.TableDecision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a weighing came to. */
@Schema(description = "The outcome of a weighing with its grounds in words")
public record NewWeighing(
    @Schema(
            description =
                "One of the weighing outcomes of the tenant's module, or lawfulActivity where what was"
                    + " reported is activism or belief within the law",
            example = "personCentredApproach",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String outcome,
    @Schema(
            description = "The table that decided, as the module names it",
            example = "weighingTeam",
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
    @Schema(description = "Who took part, by organisation", maxItems = 30)
        List<WeighingParticipant> participants,
    @Schema(
            description = "The grounds in words",
            example = "Several partners saw the same change; support is wanted.",
            minLength = 1,
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String grounds,
    @Schema(
            description = "Why it is in proportion to hear more people about the person",
            example = "Only the partners who know the person take part.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> proportionality,
    @Schema(
            description = "Why nothing lighter would do",
            example = "Advice to the school alone was tried first.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> subsidiarity,
    @Schema(
            description = "The legal basis, one of those that the module names",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis) {

  /** Nobody where nobody is named. */
  public NewWeighing {
    participants = participants == null ? List.of() : List.copyOf(participants);
    seatsPresent = seatsPresent == null ? List.of() : List.copyOf(seatsPresent);
  }

  TableDecision decision() {
    return new TableDecision(
        decidingBody,
        Set.copyOf(seatsPresent),
        legalBasis,
        new Reasons(Optional.of(grounds), proportionality, subsidiarity, false));
  }
}
