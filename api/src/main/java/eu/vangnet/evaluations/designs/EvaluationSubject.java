package eu.vangnet.evaluations.designs;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is evaluated. Nothing that leads to a person: neither a case nor a signal can be named. */
@Schema(description = "What is evaluated; never a person, a case or a signal")
public record EvaluationSubject(
    @Schema(
            description = "training, intervention or plan",
            example = "training",
            enumeration = {"training", "intervention", "plan"},
            required = true)
        String kind,
    @Schema(
            description = "What it is called",
            example = "Recognising concerns, first-line workers, spring round",
            minLength = 1,
            maxLength = 300,
            required = true)
        String name,
    @Schema(
            description = "Address of it, where it is recorded here",
            example = "/v1/courses/0190b6f4-0000-7000-8000-000000000008",
            maxLength = 120,
            pattern = "^/v1/(courses|sessions|interventions|plans)/[A-Za-z0-9-]{1,60}$")
        Optional<String> reference) {}
