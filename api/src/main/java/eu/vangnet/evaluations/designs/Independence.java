package eu.vangnet.evaluations.designs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the evaluator stands to what is evaluated; readers judge the findings by it. */
@Schema(description = "How the evaluator stands to what is evaluated")
public record Independence(
    @Schema(
            description = "self: own work; peer: colleagues elsewhere; external: nobody involved",
            example = "external",
            enumeration = {"self", "peer", "external"},
            required = true)
        String kind,
    @Schema(
            description = "Who evaluates",
            example = "University of Duinstad, research group on resilience",
            minLength = 1,
            maxLength = 300,
            required = true)
        String evaluator,
    @Schema(
            description =
                "The statement: who pays, who decides on publication, what ties there are",
            example = "Paid by the municipality; the group publishes without its consent.",
            minLength = 1,
            maxLength = 2000,
            required = true)
        String statement) {}
