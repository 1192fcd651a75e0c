package eu.vangnet.casework.signals;

import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signal as the caller may see it. */
@Schema(description = "A signal")
public record SignalView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the signal",
            example = "/v1/signals/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/signals/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "recorded, weighed or caseOpened; more may come",
            example = "recorded",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String status,
    @Schema(
            description = "When it was reported",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "When it was recorded here",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(
            description = "Sector of who reported (code list sector)",
            example = "education",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String sector,
    @Schema(
            description = "Types of concern (code list concern)",
            example = "[\"noIdeologyIdentified\"]",
            maxItems = 8,
            required = true,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> concerns,
    @Schema(
            description = "Age in years, where known",
            format = "int32",
            minimum = "0",
            maximum = "120",
            example = "15")
        Optional<Integer> age,
    @Schema(
            description = "Sex (code list sex)",
            example = "notStated",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String sex,
    @Schema(
            description = "Where it was noticed (code list place)",
            example = "school",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String place,
    @Schema(
            description = "Who it comes from (code list signalSource)",
            example = "professional",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String sourceKind,
    Optional<SourceConsent> sourceConsent,
    @Schema(
            description =
                "Whether only who takes in and weighs signals may know who reported; then others"
                    + " see no reporter",
            example = "false",
            required = true)
        boolean sourceProtected,
    @Schema(
            description = "Whether it raises a concern or speaks against one",
            example = "raisesConcern",
            enumeration = {"raisesConcern", "contradictsConcern"},
            required = true)
        String direction,
    Optional<PersonDetails> person,
    Optional<ReporterDetails> reporter,
    @Schema(
            description = "What was seen or heard",
            example = "Stopped coming to football.",
            maxLength = 10000,
            required = true)
        String facts,
    @Schema(
            description = "How the facts stand: unconfirmed, confirmed or refuted",
            example = "unconfirmed",
            enumeration = {"unconfirmed", "confirmed", "refuted"},
            required = true)
        String factsState,
    @Schema(
            description = "What the reporter makes of it",
            example = "The mentor thinks he feels left out.",
            maxLength = 10000)
        Optional<String> opinion,
    @Schema(
            description = "How the opinion stands; absent where there is none",
            example = "unconfirmed",
            enumeration = {"unconfirmed", "confirmed", "refuted"})
        Optional<String> opinionState,
    @Schema(
            description = "What speaks against a concern",
            example = "Talks openly about it with his aunt.",
            maxLength = 10000)
        Optional<String> contradicting,
    Optional<SignalSource> source,
    Optional<SignalDue> due,
    @Schema(
            description = "What was said of it later, the latest last",
            maxItems = 200,
            required = true)
        List<FollowUpView> followUps,
    @Schema(description = "All weighings, the latest last", maxItems = 50, required = true)
        List<WeighingView> weighings,
    @Schema(
            description = "What the person says of it, the latest last",
            maxItems = 100,
            required = true)
        List<PersonStatement> statements,
    @Schema(
            description = "Whether its processing is restricted",
            example = "false",
            required = true)
        boolean restricted,
    @Schema(
            description = "Address of the case that was opened from it",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 120,
            pattern = "^/v1/cases/[0-9a-f-]{36}$")
        Optional<String> caseHref,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  /**
   * What does not stand in the signal itself.
   *
   * @param due until when it is to be weighed
   * @param caller who sees it
   * @param facts what decides on what the caller may do
   */
  record Standing(Optional<SignalDue> due, Principal caller, Facts facts) {}

  static SignalView of(
      Signal signal, SignalSecret secret, List<FollowUpView> followUps, Standing standing) {
    return new SignalView(
        signal.id().toString(),
        "/v1/signals/" + signal.id(),
        signal.status().code(),
        signal.receivedAt(),
        signal.recordedAt(),
        signal.sector(),
        signal.concerns(),
        signal.age(),
        signal.sex(),
        signal.place(),
        signal.sourceKind(),
        secret.sourceTerms().consent(),
        secret.sourceTerms().isProtected(),
        signal.direction().code(),
        secret.person(),
        secret.reporter(),
        secret.facts(),
        StatementStanding.of(NewFollowUp.FACTS, followUps),
        secret.opinion(),
        secret.opinion().map(opinion -> StatementStanding.of(NewFollowUp.OPINION, followUps)),
        secret.contradicting(),
        signal.source(),
        standing.due(),
        followUps,
        secret.weighings(),
        secret.statements(),
        signal.restricted(),
        signal.caseId().map(id -> "/v1/cases/" + id),
        ActionView.of(
            standing.caller(),
            standing.facts(),
            Right.SIGNAL_WEIGH,
            Right.SIGNAL_FOLLOW,
            Right.CASE_OPEN));
  }
}
