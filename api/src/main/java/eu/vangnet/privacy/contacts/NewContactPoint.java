package eu.vangnet.privacy.contacts;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where data subjects can go. As sent and as stored sealed. */
@Schema(description = "The contact point for data subjects from now on")
public record NewContactPoint(
    @Schema(
            description = "Name of the office",
            example = "Privacy desk of Duinstad",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "How to reach it",
            example = "privacy@duinstad.invalid",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$",
            required = true)
        String reach,
    @Schema(
            description = "By post",
            example = "Postbus 1, 1000 AA Duinstad",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$")
        Optional<String> mailingAddress,
    @Schema(
            description =
                "The joint controllers for whom a request made here counts, beside this one",
            example = "[\"Police unit West\"]",
            maxItems = 50,
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        List<String> countsFor) {

  /** Nobody else where nobody is named. */
  public NewContactPoint {
    countsFor = countsFor == null ? List.of() : List.copyOf(countsFor);
  }
}
