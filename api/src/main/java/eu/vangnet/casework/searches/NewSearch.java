package eu.vangnet.casework.searches;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to search for; what is given must fit, and something is.
 *
 * @param name the whole name
 * @param dateOfBirth the day of birth
 */
@Schema(description = "Whom to search for: a name, a day of birth or both")
public record NewSearch(
    @Schema(
            description =
                "The whole name; case, accents, punctuation and spaces do not matter, particles do",
            example = "Sam Voorbeeld",
            minLength = 1,
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(description = "Day of birth", format = "date", example = "2010-01-02")
        Optional<LocalDate> dateOfBirth) {}
