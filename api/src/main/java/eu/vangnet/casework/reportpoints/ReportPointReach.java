package eu.vangnet.casework.reportpoints;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ways to an office; at least one. */
@Schema(description = "Ways to the office; at least one")
public record ReportPointReach(
    @Schema(
            description = "Telephone",
            example = "+31 70 000 00 00",
            maxLength = 40,
            pattern = "^[+0-9 ()./-]{3,40}$")
        Optional<String> telephone,
    @Schema(
            description = "Mailbox of the office",
            example = "worry@duinstad.invalid",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u0020@]{1,100}@[^\\u0000-\\u0020@]{1,99}$")
        Optional<String> email,
    @Schema(
            description = "Web page",
            example = "https://duinstad.invalid/worry",
            maxLength = 300,
            pattern = "^https://[^\\u0000-\\u0020]{1,292}$")
        Optional<String> website,
    @Schema(
            description = "Where to walk in",
            example = "Town hall, Plein 1, Duinstad",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$")
        Optional<String> address) {

  /** No way where none is sent. */
  public ReportPointReach {
    telephone = telephone == null ? Optional.empty() : telephone;
    email = email == null ? Optional.empty() : email;
    website = website == null ? Optional.empty() : website;
    address = address == null ? Optional.empty() : address;
  }

  boolean leadsNowhere() {
    return telephone.isEmpty() && email.isEmpty() && website.isEmpty() && address.isEmpty();
  }
}
