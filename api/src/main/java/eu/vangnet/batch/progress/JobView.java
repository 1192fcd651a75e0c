package eu.vangnet.batch.progress;

import eu.vangnet.batch.records.ItemRecord;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecord;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as the caller may see it. */
@Schema(description = "A job: its stages, their items counted, and what failed")
public record JobView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the job",
            example = "/v1/jobs/0190b6f4-0000-7000-8000-000000000009",
            maxLength = 60,
            pattern = "^/v1/jobs/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "What it does; more may come",
            example = "quarterly-figures",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{0,39}$",
            required = true)
        String job,
    @Schema(
            description = "Where it stands",
            example = "running",
            enumeration = {"waiting", "running", "finished", "failed", "cancelled"},
            required = true)
        String state,
    @Schema(
            description = "Reason code, where it failed; more may come",
            example = "tenantsFailed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z]{2,39}$")
        Optional<String> reason,
    @Schema(description = "Its parameters", maxItems = 20, required = true)
        List<ParameterView> parameters,
    @Schema(
            description = "When it was asked for",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant requestedAt,
    @Schema(description = "When it began", example = "2026-03-09T14:00:01Z", format = "date-time")
        Optional<Instant> startedAt,
    @Schema(description = "When it ended", example = "2026-03-09T14:05:00Z", format = "date-time")
        Optional<Instant> endedAt,
    @Schema(description = "Whether its end was asked for", example = "false", required = true)
        boolean cancelRequested,
    @Schema(description = "Its stages in their order", maxItems = 20, required = true)
        List<StageView> stages,
    @Schema(description = "What failed, counted by reason", maxItems = 100, required = true)
        List<FailureCount> failures,
    @Schema(
            description =
                "Items that failed, the first hundred; only for who may read the register of"
                    + " tenants",
            maxItems = 100,
            required = true)
        List<ItemView> errors,
    @Schema(
            description = "Address of all items",
            example = "/v1/jobs/0190b6f4-0000-7000-8000-000000000009/items",
            maxLength = 70,
            required = true)
        String itemsHref,
    @Schema(
            description = "Address of the stream of events",
            example = "/v1/jobs/0190b6f4-0000-7000-8000-000000000009/events",
            maxLength = 70,
            required = true)
        String eventsHref,
    @Schema(
            description = "Address of the result, when there is one",
            example = "/v1/datasets/0190b6f4-0000-7000-8000-00000000000a",
            maxLength = 300)
        Optional<String> resultHref,
    @Schema(description = "What the caller may do now", maxItems = 10, required = true)
        List<ActionView> actions) {

  /** What a view is made of. */
  record Parts(
      JobRecord job,
      List<StageRecord> stages,
      Map<String, Integer> failures,
      List<ItemRecord> errors,
      Instant now) {}

  static JobView of(Parts parts, Principal caller) {
    JobRecord job = parts.job();
    String id = job.key().id().toString();
    String href = Jobs.PATH + '/' + id;
    Facts facts =
        new Facts(
            Set.of(),
            job.state().isOver() || job.cancelRequested() ? Set.of() : Set.of(Right.JOB_CANCEL));
    return new JobView(
        id,
        href,
        job.name(),
        job.state().code(),
        job.reason(),
        new TreeMap<>(job.parameters().all())
            .entrySet().stream()
                .map(entry -> new ParameterView(entry.getKey(), entry.getValue()))
                .toList(),
        job.requestedAt(),
        job.startedAt(),
        job.endedAt(),
        job.cancelRequested(),
        parts.stages().stream().map(stage -> StageView.of(stage, parts.now())).toList(),
        parts.failures().entrySet().stream()
            .map(entry -> new FailureCount(entry.getKey(), entry.getValue()))
            .toList(),
        parts.errors().stream().map(ItemView::of).toList(),
        href + "/items",
        href + "/events",
        job.result(),
        ActionView.of(caller, facts, Right.JOB_CANCEL));
  }

  /** Where to go when all is done; empty until then. */
  Optional<String> whenFinished() {
    return state.equals(JobState.FINISHED.code()) ? resultHref : Optional.empty();
  }

  /** Whether nothing more will change. */
  boolean hasEnded() {
    return !state.equals(JobState.WAITING.code()) && !state.equals(JobState.RUNNING.code());
  }
}
