package eu.vangnet.casework.support.plans;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as the caller hears it. */
@Schema(description = "A plan for a person and the surroundings")
public record PlanView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the plan",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/plans/0190b6f4-0000-7000-8000-000000000007",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/plans/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "What the plan is about, in words",
            example = "Back to school, with the family beside him.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String summary,
    @Schema(description = "What shall become of it", maxItems = 100, required = true)
        List<PlanGoal> goals,
    @Schema(description = "What burdens, in words", maxItems = 100, required = true)
        List<PlanFactor> riskFactors,
    @Schema(
            description = "What protects, in words; as much a part of the plan",
            maxItems = 100,
            required = true)
        List<PlanFactor> protectiveFactors,
    @Schema(description = "What is done, by whom and until when", maxItems = 100, required = true)
        List<PlanMeasure> measures,
    @Schema(
            description = "Which measures support and which restrain",
            maxItems = 2,
            required = true)
        List<MeasureMix> mix,
    @Schema(
            description = "When the plan is looked at again, as the latest review says",
            format = "date",
            example = "2026-06-01")
        Optional<LocalDate> nextReviewOn,
    @Schema(description = "Whether that day has passed", example = "false", required = true)
        boolean reviewDue,
    @Schema(
            description = "What sort of personal data it holds",
            example = "ordinary",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who brought it in",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description = "Until when others may hear it; without end when left out",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "The partner organisation that brought it in, set by the server; "
                    + "/elsewhere for what came with a case and is shared for a time; "
                    + "absent for people of the tenant",
            example = "police-west",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$")
        Optional<String> source,
    @Schema(
            description = "Who recorded it",
            example = "c.werker",
            maxLength = 255,
            pattern = "^[^\\u0000-\\u001f]{1,255}$",
            required = true)
        String recordedBy,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  /** Copies the lists; nothing where none is named. */
  public PlanView {
    goals = goals == null ? List.of() : List.copyOf(goals);
    riskFactors = riskFactors == null ? List.of() : List.copyOf(riskFactors);
    protectiveFactors = protectiveFactors == null ? List.of() : List.copyOf(protectiveFactors);
    measures = measures == null ? List.of() : List.copyOf(measures);
    mix = mix == null ? List.of() : List.copyOf(mix);
    actions = actions == null ? List.of() : List.copyOf(actions);
  }
}
