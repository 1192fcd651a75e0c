package eu.vangnet.casework.permissions;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That consent to sharing was given. */
@Schema(description = "That somebody consented to the case being shared with the partners")
public record NewPermission(
    @Schema(
            description = "Who gave it",
            example = "personOfConcern",
            enumeration = {"personOfConcern", "guardian", "adviceSeeker"},
            required = true)
        String giver,
    @Schema(
            description = "How it was given, in words",
            example = "In a talk at home; signed the leaflet.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> how) {}
