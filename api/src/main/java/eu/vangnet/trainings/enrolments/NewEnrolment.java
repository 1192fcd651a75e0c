package eu.vangnet.trainings.enrolments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to enrol. */
@Schema(description = "Somebody to enrol in a session")
public record NewEnrolment(
    @Schema(description = "Who takes part", required = true) Participant participant) {}
