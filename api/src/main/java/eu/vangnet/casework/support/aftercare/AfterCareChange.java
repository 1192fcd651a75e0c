package eu.vangnet.casework.support.aftercare;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of it is changed. */
@Schema(description = "What of a plan of contacts is changed")
public record AfterCareChange(
    @Schema(
            description = "What it is for, in words",
            example = "That the family knows whom to call.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> aim,
    @Schema(description = "The contacts", maxItems = 100) List<CareContact> contacts) {

  /** Copies the lists; nothing where none is named. */
  public AfterCareChange {
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
  }
}
