package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a caller hears of a form, version by version. How the latest version is classified counts
 * for the earlier ones too, so that a secret laid on something later closes it everywhere; and a
 * version that differs in what is hidden only is none for this caller.
 */
final class HeardVersions {
  private final Optional<String> side;
  private final FormAnswers latest;
  private final Hearing hearing;

  private HeardVersions(Optional<String> side, FormAnswers latest, Hearing hearing) {
    this.side = side;
    this.latest = latest;
    this.hearing = hearing;
  }

  /**
   * The versions that the caller can tell apart, the earliest first.
   *
   * @param side which side brought the form in
   * @param versions all there are, the earliest first; at least one, the last of which is heard
   */
  static List<HeardVersion> of(
      Optional<String> side, List<OpenedVersion> versions, Hearing hearing) {
    HeardVersions heard = new HeardVersions(side, versions.getLast().answers(), hearing);
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
    return Stream.of(answers, latest).allMatch(version -> shows(version, field));
  }

  private boolean shows(FormAnswers version, String field) {
    Classification whole = version.whole(side);
    return version.marks(field).map(marks -> marks.within(whole)).stream().allMatch(hearing::shows);
  }
}
