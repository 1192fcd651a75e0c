package eu.vangnet.casework.permissions;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation was briefed. */
@Schema(description = "That an organisation was told that what it hears is confidential")
public record NewBriefing(
    @Schema(
            description = "The organisation, as tokens name it",
            example = "police-west",
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9.-]{0,59}$",
            required = true)
        String organisation,
    @Schema(
            description = "How it was briefed, in words",
            example = "Read out at the beginning of the meeting.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> how) {}
