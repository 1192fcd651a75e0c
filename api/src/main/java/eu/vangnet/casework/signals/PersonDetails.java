package eu.vangnet.casework.signals;

import eu.vangnet.platform.personal.SoughtPerson;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who a signal is about, as far as somebody said. Stored sealed.
 *
 * @param name the name
 * @param dateOfBirth the day of birth
 * @param contact how to reach the person
 */
@Schema(description = "The person of concern, as far as known; stored sealed")
public record PersonDetails(
    @Schema(
            description = "Name",
            example = "Sam Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(description = "Day of birth", format = "date", example = "2010-01-02")
        Optional<LocalDate> dateOfBirth,
    @Schema(
            description = "How to reach the person",
            example = "through the school",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$")
        Optional<String> contact) {

  /** Whether this may be the person who is looked for. */
  public boolean mayBe(SoughtPerson sought) {
    return sought.mayBe(name, dateOfBirth, contact);
  }
}
