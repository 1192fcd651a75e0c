package eu.vangnet.casework.conferences;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a conference decided. */
@Schema(description = "What was decided about an item of the agenda, and by which rule")
public record NewDecision(
    @Schema(
            description = "What was decided, with its grounds",
            example = "A mentor is asked, because he trusts his trainer.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text,
    @Schema(
            description =
                "chair: who sits on the chair's seat is in favour; majority: more than half of"
                    + " those present for the item; consensus: all of them",
            enumeration = {"chair", "majority", "consensus"},
            example = "consensus",
            required = true)
        String rule,
    @Schema(
            description =
                "The table of the module that decides; may be left out where only one of them"
                    + " decides by the rule, and is left out in a talk",
            example = "conferenceTable",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> table,
    @Schema(
            description = "How those present voted, each once",
            minItems = 1,
            maxItems = 100,
            required = true)
        List<Vote> votes,
    @Schema(
            description = "Which sort of personal data it holds; ordinary when left out",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            example = "ordinary")
        Optional<String> dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who told it; not when left out",
            example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when others may hear it; without end when left out",
            format = "date-time",
            example = "2027-06-10T10:00:00Z")
        Optional<Instant> sharedUntil) {

  /** Copies the votes. */
  public NewDecision {
    votes = votes == null ? List.of() : List.copyOf(votes);
  }

  Classified classified() {
    return new Classified(dataCategory, professionalSecret, sharedUntil);
  }
}
