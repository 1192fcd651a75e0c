package eu.vangnet.trainings.offers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a course is offered. */
@Schema(description = "An offer to make")
public record NewOffer(
    @Schema(
            description = "Identifier of the tenant that may take the course over",
            example = "nl-arnhem",
            minLength = 3,
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{1,38}[a-z0-9]$",
            required = true)
        String tenant) {}
