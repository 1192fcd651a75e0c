package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a caller hears of a form, version by version. How a field was classified when it was filled
 * in last counts for the earlier versions too, so that a secret laid on something later closes it
 * everywhere and stays on it where it is left out after that; and a version that differs in what is
 * hidden only is none for this caller.
 */
final class HeardVersions {
  private final Optional<String> side;
  private final Map<String, FormAnswers> lastWith = new HashMap<>();
  private final Hearing hearing;

  private HeardVersions(Optional<String> side, List<OpenedVersion> versions, Hearing hearing) {
    this.side = side;
    this.hearing = hearing;
    for (OpenedVersion version : versions) {
      FormAnswers answers = version.answers();
      answers.filledIn().forEach(field -> lastWith.put(field, answers));
    }
  }

  /**
   * The versions that the caller can tell apart, the earliest first.
   *
   * @param side which side brought the form in
   * @param versions all there are, the earliest first; at least one, the last of which is heard
   */
  static List<HeardVersion> of(
      Optional<String> side, List<OpenedVersion> versions, Hearing hearing) {
    HeardVersions heard = new HeardVersions(side, versions, hearing);
    List<HeardVersion> all = new ArrayList<>();
    for (OpenedVersion version : versions) {
      if (hearing.shows(version.answers().whole(side))) {
        HeardVersion next = heard.part(version);
        if (all.isEmpty() || !all.getLast().hidesTheStepTo(next)) {
          all.add(next);
        }
      }
    }
    return all;
  }

  private HeardVersion part(OpenedVersion version) {
    FormAnswers answers = version.answers();
    JsonObjectBuilder content = Json.createObjectBuilder();
    JsonObject all = answers.content();
    answers
        .filledIn()
        .filter(field -> hears(answers, field))
        .forEach(field -> content.add(field, all.get(field)));
    List<FieldMarks> fields =
        answers.fields().stream().filter(marks -> hears(answers, marks.field())).toList();
    return new HeardVersion(version, content.build(), fields);
  }

  private boolean hears(FormAnswers answers, String field) {
    return Stream.of(answers, lastWith.getOrDefault(field, answers))
        .allMatch(version -> shows(version, field));
  }

  private boolean shows(FormAnswers version, String field) {
    Classification whole = version.whole(side);
    return hearing.shows(version.marks(field).map(marks -> marks.within(whole)).orElse(whole));
  }
}
