package eu.vangnet.casework.transfers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a case of another tenant is taken over. */
@Schema(description = "A case that is taken over")
public record NewAcceptance(
    @Schema(
            description = "The legal basis here, one of those that the own module names",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis) {}
