package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.FieldGroup;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.signals.PersonDetails;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as the caller may see it. */
@Schema(
    description =
        "A case. A partner with whom nothing is shared now reads that it is there: its address,"
            + " and nothing that changes with it")
public record CaseView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the case",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The module under whose rules the case runs",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{1,39}$")
        Optional<String> module,
    @Schema(
            description = "The version of the module; a case keeps the one it began with",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$")
        Optional<String> moduleVersion,
    @Schema(
            description = "State, as the module names it",
            example = "caseConference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> state,
    @Schema(
            description = "Core phase, the same in all countries (code list phase)",
            example = "tableDecision",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> phase,
    @Schema(
            description = "When it came into this state",
            example = "2026-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> stateEnteredAt,
    @Schema(
            description = "When it was opened",
            example = "2026-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> openedAt,
    @Schema(
            description = "When it was closed",
            example = "2026-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> closedAt,
    @Schema(
            description = "Why it was closed",
            example = "concernAddressed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> closingReason,
    @Schema(
            description = "The legal basis",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis,
    @Schema(
            description = "Address of the signal",
            example = "/v1/signals/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/signals/[0-9a-f-]{36}$")
        Optional<String> signalHref,
    @Schema(
            description = "Sector of who reported (code list sector)",
            example = "education",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> sector,
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
            example = "15",
            format = "int32",
            minimum = "0",
            maximum = "120")
        Optional<Integer> age,
    @Schema(
            description = "Sex (code list sex)",
            example = "notStated",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> sex,
    Optional<PersonDetails> person,
    @Schema(
            description = "What the case is about",
            example = "Support at school and at home.",
            maxLength = 10000)
        Optional<String> summary,
    @Schema(
            description = "What the person says of what is recorded, the latest last",
            maxItems = 100,
            required = true)
        List<PersonStatement> statements,
    @Schema(
            description =
                "Groups of fields that are not shared with the caller: identity (age, sex,"
                    + " person), concern (concerns), summary (closingReason, signalHref,"
                    + " sector, summary, statements), grounds (the words of transitions)",
            example = "[]",
            maxItems = 4,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> withheld,
    @Schema(description = "Whether its processing is restricted", example = "false")
        Optional<Boolean> restricted,
    @Schema(description = "What is due", maxItems = 100, required = true) List<TimerView> timers,
    @Schema(description = "Steps that the module knows from here", maxItems = 50, required = true)
        List<NextStep> nextSteps,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static CaseView of(
      CaseFile file,
      CaseSecret secret,
      List<TimerView> timers,
      List<NextStep> nextSteps,
      List<ActionView> actions) {
    return new CaseView(
        file.id().toString(),
        "/v1/cases/" + file.id(),
        Optional.of(file.module()),
        Optional.of(file.moduleVersion()),
        Optional.of(file.state()),
        Optional.of(file.phase()),
        Optional.of(file.stateEnteredAt()),
        Optional.of(file.openedAt()),
        file.closedAt(),
        file.closingReason(),
        Optional.of(file.legalBasis()),
        Optional.of("/v1/signals/" + file.signalId()),
        Optional.of(file.sector()),
        file.concerns(),
        file.age(),
        Optional.of(file.sex()),
        secret.person(),
        secret.summary(),
        secret.statements(),
        List.of(),
        Optional.of(file.restricted()),
        timers,
        nextSteps,
        actions);
  }

  /** What of it this caller hears; whoever hears everything gets it as it is. */
  CaseView heardBy(Hearing hearing) {
    if (!hearing.ofOwn().shows()) {
      return thatItIsThere();
    }
    boolean identity = hearing.shows(FieldGroup.IDENTITY);
    boolean words = hearing.shows(FieldGroup.SUMMARY);
    return new CaseView(
        id,
        href,
        module,
        moduleVersion,
        state,
        phase,
        stateEnteredAt,
        openedAt,
        closedAt,
        closingReason.filter(value -> words),
        legalBasis,
        signalHref.filter(value -> words),
        sector.filter(value -> words),
        hearing.shows(FieldGroup.CONCERN) ? concerns : List.of(),
        age.filter(value -> identity),
        sex.filter(value -> identity),
        person.filter(value -> identity),
        summary.filter(value -> words),
        words ? statements : List.of(),
        Arrays.stream(FieldGroup.values())
            .filter(group -> !hearing.shows(group))
            .map(FieldGroup::code)
            .toList(),
        restricted,
        timers,
        nextSteps,
        actions);
  }

  /** What a seat alone shows: nothing that changes with the case, so that its tag stays too. */
  private CaseView thatItIsThere() {
    return new CaseView(
        id,
        href,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Arrays.stream(FieldGroup.values()).map(FieldGroup::code).toList(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
