package eu.vangnet.casework.conferences;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action of a conference, as the caller may see it. */
@Schema(description = "What somebody has to do after a conference, and what became of it")
public record ConferenceActionView(
    @Schema(
            description = "Identifier; the entry of the minutes bears it",
            format = "uuid",
            required = true)
        String id,
    @Schema(
            description = "Address of the action",
            example = "/v1/actions/0190b6f4-0000-7000-8000-000000000036",
            maxLength = 120,
            pattern = "^/v1/actions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Address of the item of the agenda whose minutes hold it",
            example =
                "/v1/conferences/0190b6f4-0000-7000-8000-000000000032/agenda/0190b6f4-0000-7000-8000-000000000033",
            maxLength = 160,
            pattern = "^/v1/conferences/[0-9a-f-]{36}/agenda/[0-9a-f-]{36}$",
            required = true)
        String itemHref,
    @Schema(
            description = "Address of the case; absent for an item about none",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 120,
            pattern = "^/v1/cases/[0-9a-f-]{36}$")
        Optional<String> caseHref,
    @Schema(
            description = "What has to be done",
            example = "Ask the trainer whether he will be his mentor.",
            maxLength = 10000,
            required = true)
        String text,
    @Schema(description = "Who does it", example = "Sanne Visser", maxLength = 200)
        Optional<String> owner,
    @Schema(
            description =
                "The partner organisation that does it; absent for the tenant's own people",
            example = "police-west",
            maxLength = 60)
        Optional<String> ownerOrganisation,
    @Schema(description = "The last day", format = "date", example = "2026-12-24", required = true)
        LocalDate dueOn,
    @Schema(
            description = "From when on it is late, where it is open then",
            format = "date-time",
            example = "2026-12-24T23:00:00Z",
            required = true)
        Instant lateFrom,
    @Schema(description = "Whether it is late", example = "false", required = true) boolean late,
    @Schema(
            description = "open, done or cancelled",
            example = "open",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String state,
    @Schema(
            description = "When it was done or cancelled",
            format = "date-time",
            example = "2026-12-20T09:00:00Z")
        Optional<Instant> endedAt,
    @Schema(description = "Who said so", example = "s.ecretary", maxLength = 255)
        Optional<String> endedBy,
    @Schema(
            description = "What came of it, or why it need not be done",
            example = "The trainer agreed and met him at the club.",
            maxLength = 10000)
        Optional<String> note,
    @Schema(
            description = "Which sort of personal data it holds",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(description = "What the caller may do now", maxItems = 10, required = true)
        List<ActionView> actions) {

  static ConferenceActionView of(
      ConferenceAction action,
      MinuteEntry entry,
      EntryWords words,
      Optional<ActionOutcome> outcome,
      Instant now) {
    return new ConferenceActionView(
        action.id().toString(),
        address(action.id()),
        ItemView.address(entry.conferenceId(), entry.itemId()),
        entry.caseId().map(of -> "/v1/cases/" + of),
        words.text(),
        words.owner(),
        action.ownerOrganisation(),
        action.dueOn(),
        action.lateFrom(),
        action.late(now),
        action.state(),
        action.endedAt(),
        action.endedBy(),
        outcome.map(ActionOutcome::note),
        entry.classification().category().code(),
        permitted(action));
  }

  /** Whoever sees an action was found to sit at the table. */
  private static List<ActionView> permitted(ConferenceAction action) {
    Principal caller = RequestContext.current().principalOrRefuse();
    Set<String> seated = caller.organisation().stream().collect(Collectors.toSet());
    Set<Right> open = action.open() ? Set.of(Right.TASK_DO) : Set.of();
    return ActionView.of(caller, new Facts(seated, open), Right.TASK_DO);
  }

  static String address(UUID id) {
    return "/v1/actions/" + id;
  }
}
