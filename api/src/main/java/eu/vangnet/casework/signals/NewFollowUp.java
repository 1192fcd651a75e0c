package eu.vangnet.casework.signals;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to say of a signal later. */
@Schema(description = "What is said of a signal later; it cannot be changed")
public record NewFollowUp(
    @Schema(
            description = "Whether it confirms, refutes or adds",
            example = "refuted",
            enumeration = {"confirmed", "refuted", "moreInformation"},
            required = true)
        String kind,
    @Schema(
            description = "Of what it speaks: the facts or the opinion; the facts when left out",
            example = "opinion",
            enumeration = {"facts", "opinion"})
        Optional<String> about,
    @Schema(
            description =
                "Whose words they are; an official may write down those of the reporter. Official"
                    + " when left out, and always reporter with a capability",
            example = "reporter",
            enumeration = {"reporter", "official"})
        Optional<String> from,
    @Schema(
            description = "The words; think of third persons before naming them",
            example = "He came along to football again, so he was not left out.",
            minLength = 1,
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text) {
  static final String FACTS = "facts";
  static final String OPINION = "opinion";
  static final String REPORTER = "reporter";
  static final String OFFICIAL = "official";

  /** Nothing said where nothing is sent. */
  public NewFollowUp {
    about = about == null ? Optional.empty() : about;
    from = from == null ? Optional.empty() : from;
  }
}
