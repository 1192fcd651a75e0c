package eu.vangnet.privacy.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The contact point that holds now. */
@Schema(description = "Where data subjects can go; a request made here counts for all it names")
public record ContactPointView(
    @Schema(
            description = "Name of the office",
            example = "Privacy desk of Duinstad",
            maxLength = 200,
            required = true)
        String name,
    @Schema(
            description = "How to reach it",
            example = "privacy@duinstad.invalid",
            maxLength = 300,
            required = true)
        String reach,
    @Schema(description = "By post", example = "Postbus 1, 1000 AA Duinstad", maxLength = 300)
        Optional<String> mailingAddress,
    @Schema(
            description = "The joint controllers for whom a request counts, beside this one",
            example = "[\"Police unit West\"]",
            maxItems = 50,
            maxLength = 200,
            required = true)
        List<String> countsFor,
    @Schema(
            description = "Since when",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant since) {

  static ContactPointView of(ContactPoint point, NewContactPoint words) {
    return new ContactPointView(
        words.name(), words.reach(), words.mailingAddress(), words.countsFor(), point.validFrom());
  }
}
