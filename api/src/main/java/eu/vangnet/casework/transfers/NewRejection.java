package eu.vangnet.casework.transfers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a case of another tenant is not taken over. A code, so that nothing known here is told. */
@Schema(description = "A case that is not taken over")
public record NewRejection(
    @Schema(
            description = "Why; the sender is told this code and nothing else",
            example = "notCompetent",
            enumeration = {"notCompetent", "incomplete", "other"},
            required = true)
        String reason) {}
