package eu.vangnet.casework.cases;

import eu.vangnet.casework.signals.PersonDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a case can be changed by a merge patch (RFC 7396). */
@Schema(description = "What of a case can be changed; null removes")
public record CaseChange(
    @Schema(
            description = "Sector of who reported (code list sector)",
            example = "education",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> sector,
    @Schema(
            description = "Types of concern (code list concern)",
            example = "[\"noIdeologyIdentified\"]",
            maxItems = 8,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> concerns,
    @Schema(
            description = "Age in years, where known",
            example = "15",
            format = "int32",
            minimum = "0",
            maximum = "120")
        Optional<Integer> age,
    @Schema(
            description = "Sex (code list sex)",
            example = "notStated",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> sex,
    Optional<PersonDetails> person,
    @Schema(
            description = "What the case is about, in words",
            example = "Support at school and at home.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> summary,
    @Schema(
            description = "Why it is changed; kept with the change in the history, not in the case",
            example = "His mother corrected the spelling.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> reason) {

  /** No concerns where none are named. */
  public CaseChange {
    concerns = concerns == null ? List.of() : List.copyOf(concerns);
  }

  /** What is said in words, by the pointer to it. */
  Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    summary.ifPresent(text -> words.put("/summary", text));
    reason.ifPresent(text -> words.put("/reason", text));
    return words;
  }
}
