package eu.vangnet.casework.support.aftercare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan of contacts after closing. */
@Schema(description = "A plan of contacts after closing")
public record NewAfterCare(
    @Schema(
            description = "What it is for, in words",
            example = "That the family knows whom to call.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String aim,
    @Schema(description = "The contacts", maxItems = 100) List<CareContact> contacts,
    @Schema(
            description = "What sort of personal data it holds; ordinary when left out",
            example = "ordinary",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"})
        Optional<String> dataCategory,
    @Schema(
            description =
                "Whether a professional secrecy binds who brought it in; false " + "when left out",
            example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when others may hear it; without end when left out",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil) {

  /** Copies the lists; nothing where none is named. */
  public NewAfterCare {
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
  }
}
