package eu.vangnet.casework.signals;

import eu.vangnet.spi.WeighingOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One weighing of a signal, as stored sealed and as shown. */
@Schema(description = "A weighing of the signal")
public record WeighingView(
    @Schema(
            description = "The outcome, as the module names it",
            example = "personCentredApproach",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String outcome,
    @Schema(
            description = "The core code of the outcome (code list triageOutcome)",
            example = "multiAgency",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String coreOutcome,
    @Schema(
            description = "The table that decided",
            example = "weighingTeam",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String decidingBody,
    @Schema(
            description = "The seats that took part",
            example = "[\"municipality\"]",
            maxItems = 30,
            required = true,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> seatsPresent,
    @Schema(description = "Who took part, by organisation", maxItems = 30, required = true)
        List<WeighingParticipant> participants,
    @Schema(
            description = "The grounds in words",
            example = "Several partners saw the same change.",
            maxLength = 10000,
            required = true)
        String grounds,
    @Schema(
            description = "Why it was in proportion",
            example = "Only the partners who know the person took part.",
            maxLength = 10000)
        Optional<String> proportionality,
    @Schema(
            description = "Why nothing lighter would have done",
            example = "Advice to the school alone was tried first.",
            maxLength = 10000)
        Optional<String> subsidiarity,
    @Schema(
            description = "The legal basis",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis,
    @Schema(
            description = "When it was decided",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant decidedAt) {

  /** Nobody where nobody is stored. */
  public WeighingView {
    participants = participants == null ? List.of() : List.copyOf(participants);
  }

  static WeighingView of(NewWeighing sent, WeighingOutcome outcome, Instant now) {
    return new WeighingView(
        outcome.code(),
        outcome.coreCode(),
        sent.decidingBody(),
        sent.seatsPresent(),
        sent.participants(),
        sent.grounds(),
        sent.proportionality(),
        sent.subsidiarity(),
        sent.legalBasis(),
        now);
  }
}
