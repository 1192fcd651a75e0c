package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.SoughtPerson;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose data it is about. */
@Schema(description = "Whose data it is about: a name or a contact is needed; stored sealed")
public record RequestedPerson(
    @Schema(
            description = "Name",
            example = "Sam Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(description = "Day of birth", format = "date", example = "2010-01-02")
        Optional<LocalDate> dateOfBirth,
    @Schema(
            description = "An address or number under which the person is known",
            example = "sam@huis.invalid",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$")
        Optional<String> contact) {

  boolean namesNobody() {
    return name.isEmpty() && contact.isEmpty();
  }

  SoughtPerson sought() {
    return new SoughtPerson(name, dateOfBirth, contact);
  }
}
