package eu.vangnet.casework.professionals;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody works on a case no longer. */
@Schema(description = "The end of somebody's work on a case")
public record ProfessionalEnd(
    @Schema(
            description = "The last day; today where it is left out",
            format = "date",
            example = "2026-09-30")
        Optional<LocalDate> until) {}
