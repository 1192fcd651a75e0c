package eu.vangnet.trainings.courses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a course comes from that was made from the offer of another tenant. It is told, and leads
 * nowhere: the other tenant's course cannot be read by it.
 */
@Schema(description = "The course of another tenant that this one was made from")
public record CourseOrigin(
    @Schema(
            description = "The tenant that offered it",
            example = "nl-utrecht",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String tenant,
    @Schema(
            description = "Identifier of the course there",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000011",
            required = true)
        String course) {}
