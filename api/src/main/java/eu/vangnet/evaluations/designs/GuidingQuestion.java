package eu.vangnet.evaluations.designs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question that the evaluation is to answer, after realist evaluation. */
@Schema(description = "A question that the evaluation is to answer")
public record GuidingQuestion(
    @Schema(
            description = "whatWorks, forWhom or underWhichConditions",
            example = "underWhichConditions",
            enumeration = {"whatWorks", "forWhom", "underWhichConditions"},
            required = true)
        String kind,
    @Schema(
            description = "The question in words",
            example = "Which working conditions let people use what they learned?",
            minLength = 1,
            maxLength = 1000,
            required = true)
        String text) {}
