package eu.vangnet.casework.support.closures;

import eu.vangnet.casework.cases.NewStep;
import eu.vangnet.casework.sharing.FieldGroup;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closure that somebody proposed. */
@Schema(description = "A closure that one person proposed and another approves")
public record ProposalView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the proposal",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/proposals/0190b6f4-0000-7000-8000-00000000000a",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/proposals/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "proposed, carriedOut or withdrawn; more may come",
            example = "proposed",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String state,
    @Schema(
            description = "The state that ends the case, where it was named",
            example = "closed",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> to,
    @Schema(
            description =
                "Why the case closes, a closing reason of the module; absent for whoever does not"
                    + " hear what the case is about",
            example = "goalsReached",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> reason,
    @Schema(
            description = "The table that decided",
            example = "conferenceTable",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String decidingBody,
    @Schema(
            description = "The seats that took part; none for whoever does not hear the grounds",
            example = "[\"municipality\"]",
            maxItems = 30,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        List<String> seatsPresent,
    @Schema(
            description = "The grounds in words",
            example = "What the plan was for is done.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> grounds,
    @Schema(
            description = "Why the step is in proportion",
            example = "It burdens nobody.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> proportionality,
    @Schema(
            description = "Why nothing lighter would do",
            example = "Nothing is lighter.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> subsidiarity,
    @Schema(
            description = "The legal basis",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis,
    @Schema(
            description = "Who proposed it",
            example = "c.werker",
            maxLength = 255,
            pattern = "^[^\\u0000-\\u001f]{1,255}$",
            required = true)
        String proposedBy,
    @Schema(
            description = "When it was proposed",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant proposedAt,
    @Schema(
            description = "Who approved it or took it back",
            example = "v.zitter",
            maxLength = 255,
            pattern = "^[^\\u0000-\\u001f]{1,255}$")
        Optional<String> decidedBy,
    @Schema(description = "When that was", format = "date-time", example = "2026-03-09T14:00:00Z")
        Optional<Instant> decidedAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  /** Copies the lists; nothing where none is named. */
  public ProposalView {
    seatsPresent = seatsPresent == null ? List.of() : List.copyOf(seatsPresent);
    actions = actions == null ? List.of() : List.copyOf(actions);
  }

  static ProposalView of(
      SupportRecord proposal, ProposalContent content, String href, List<ActionView> actions) {
    NewStep step = content.step();
    return new ProposalView(
        proposal.id().toString(),
        href,
        proposal.state(),
        step.to(),
        step.reason(),
        step.decidingBody(),
        step.seatsPresent(),
        step.grounds(),
        step.proportionality(),
        step.subsidiarity(),
        step.legalBasis(),
        proposal.recordedBy(),
        proposal.recordedAt(),
        content.decidedBy(),
        content.decidedAt(),
        actions);
  }

  /** What of it this caller hears: the words of a decision as those of steps of the case. */
  ProposalView heardBy(Hearing hearing) {
    boolean words = hearing.shows(FieldGroup.GROUNDS);
    return new ProposalView(
        id,
        href,
        state,
        to,
        reason.filter(code -> hearing.shows(FieldGroup.SUMMARY)),
        decidingBody,
        words ? seatsPresent : List.of(),
        grounds.filter(text -> words),
        proportionality.filter(text -> words),
        subsidiarity.filter(text -> words),
        legalBasis,
        proposedBy,
        proposedAt,
        decidedBy,
        decidedAt,
        actions);
  }
}
