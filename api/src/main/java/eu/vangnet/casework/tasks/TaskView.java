package eu.vangnet.casework.tasks;

import eu.vangnet.casework.sharing.Classification;
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

/** A task, as the caller may see it. */
@Schema(description = "Something that has to be done in a case")
public record TaskView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the task",
            example = "/v1/tasks/0190b6f4-0000-7000-8000-000000000007",
            maxLength = 120,
            pattern = "^/v1/tasks/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Address of the case",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}$",
            required = true)
        String caseHref,
    @Schema(
            description = "What has to be done",
            example = "Yearly review of necessity",
            maxLength = 4000,
            required = true)
        String title,
    @Schema(description = "More on it", example = "Ask for the mentor.", maxLength = 2000)
        Optional<String> details,
    @Schema(
            description = "Who has to do it: a seat or a table of the module",
            example = "conferenceTable",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String owner,
    @Schema(description = "The last day", format = "date", example = "2027-03-09", required = true)
        LocalDate dueOn,
    @Schema(
            description = "From when on it is late, where it is open then",
            format = "date-time",
            example = "2027-03-09T23:00:00Z",
            required = true)
        Instant lateFrom,
    @Schema(description = "Whether it is late", example = "false", required = true) boolean late,
    @Schema(
            description = "open, done, or lapsed where what asked for it is over",
            example = "open",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String state,
    @Schema(
            description =
                "own; timer where a timer of the module set it; emergency and review where the case"
                    + " was opened in an emergency, which somebody looks at and somebody judges;"
                    + " transfer where it came with the case; notice where the tenant that the case"
                    + " came from rectified or erased something; scan where something harmful was"
                    + " found in an attachment; more may come",
            example = "timer",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String source,
    @Schema(
            description = "The timer, as the module names it",
            example = "necessityReview",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> timer,
    @Schema(
            description = "When it was set",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant madeAt,
    @Schema(description = "Who set it", example = "c.werker", maxLength = 255, required = true)
        String madeBy,
    @Schema(
            description = "When it was done or lapsed",
            format = "date-time",
            example = "2027-03-01T09:00:00Z")
        Optional<Instant> endedAt,
    @Schema(description = "Who said so", example = "c.werker", maxLength = 255)
        Optional<String> endedBy,
    @Schema(
            description = "What was done",
            example = "The table sees the approach as still needed.",
            maxLength = 10000)
        Optional<String> note,
    @Schema(
            description = "Sort of personal data",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who set it",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description = "Until when others at the table may see it",
            format = "date-time",
            example = "2027-03-09T14:00:00Z")
        Optional<Instant> sharedUntil,
    @Schema(description = "What the caller may do now", maxItems = 10, required = true)
        List<ActionView> actions) {

  static TaskView of(CaseTask task, TaskSecret secret, Instant now) {
    Classification classification = task.classification();
    return new TaskView(
        task.id().toString(),
        address(task.id()),
        "/v1/cases/" + task.caseId(),
        secret.title(),
        secret.details(),
        task.owner(),
        task.dueOn(),
        task.lateFrom(),
        task.late(now),
        task.state(),
        task.source(),
        task.timer(),
        task.madeAt(),
        task.madeBy(),
        task.endedAt(),
        task.endedBy(),
        secret.note(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil(),
        actions(task));
  }

  /** Whoever sees a task was found to sit at the table. */
  private static List<ActionView> actions(CaseTask task) {
    Principal caller = RequestContext.current().principalOrRefuse();
    Set<String> seated = caller.organisation().stream().collect(Collectors.toSet());
    boolean byHand = task.open() && !task.source().equals(CaseTask.OF_REVIEW);
    Set<Right> open = byHand ? Set.of(Right.TASK_DO) : Set.of();
    return ActionView.of(caller, new Facts(seated, open), Right.TASK_DO);
  }

  static String address(UUID id) {
    return "/v1/tasks/" + id;
  }
}
