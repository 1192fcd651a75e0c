package eu.vangnet.casework.preparations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a preparation. As sent and as stored sealed. */
@Schema(description = "A step of a preparation; each may be taken again")
public record NewPreparedStep(
    @Schema(
            description = "The step; none is taken before those in front of it",
            enumeration = {"describe", "consult", "talk", "weigh", "decide"},
            example = "describe",
            required = true)
        String stage,
    @Schema(
            description = "What was done and found, in words",
            example = "The worry is about staying away from school and new friends.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String words,
    @Schema(description = "With describe: what would be told, all of it", maxItems = 100)
        List<PreparedItem> items,
    @Schema(
            description = "With describe: what speaks against the worry",
            example = "He still comes to football.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> contradicting,
    @Schema(description = "With consult: that nobody was named", example = "true")
        Optional<Boolean> anonymously,
    @Schema(
            description = "With talk: whether the person knows of it; if not, the words say why",
            example = "true")
        Optional<Boolean> personInformed,
    @Schema(description = "With weigh: whether each condition holds", maxItems = 20)
        List<ConditionAnswer> conditions,
    @Schema(
            description = "With decide: whether it is told",
            enumeration = {"tell", "doNotTell"},
            example = "tell")
        Optional<String> outcome,
    @Schema(
            description = "With decide: on what ground",
            enumeration = {"consent", "conflictOfDuties", "publicTask"},
            example = "consent")
        Optional<String> ground) {

  /** Nothing where nothing is named. */
  public NewPreparedStep {
    items = items == null ? List.of() : List.copyOf(items);
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
  }

  /** All that is said in it, by the pointer to it. */
  Map<String, String> said() {
    Map<String, String> said = new TreeMap<>(Map.of("/words", words));
    contradicting.ifPresent(text -> said.put("/contradicting", text));
    for (int place = 0; place < items.size(); place++) {
      said.put("/items/" + place + "/what", items.get(place).what());
      said.put("/items/" + place + "/source", items.get(place).source());
    }
    for (int place = 0; place < conditions.size(); place++) {
      said.put("/conditions/" + place + "/words", conditions.get(place).words());
    }
    return said;
  }
}
