package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.StayingItem;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.spi.Form;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the fields of one form into those that go to another tenant and those that stay. A mark in
 * any version closes a field, as for everybody outside the table.
 */
final class PackedFields {
  private final ParcelChoice choice;
  private final FormPast past;
  private final HeardVersion heard;
  private final Classification whole;
  private final String href;
  private final List<StayingItem> stays = new ArrayList<>();
  private final JsonObject content;

  /**
   * Of the form at this address.
   *
   * @param past all its versions
   * @param heard what whoever hands the case over hears of it now
   */
  PackedFields(
      ParcelChoice choice, FormPast past, HeardVersion heard, Classification whole, String href) {
    this.choice = choice;
    this.past = past;
    this.heard = heard;
    this.whole = whole;
    this.href = href;
    this.content = sorted();
  }

  private JsonObject sorted() {
    JsonObjectBuilder goes = Json.createObjectBuilder();
    heard
        .content()
        .forEach(
            (field, value) ->
                ground(field)
                    .ifPresentOrElse(
                        reason -> stays.add(new StayingItem("formField", href, reason)),
                        () -> goes.add(field, value)));
    return goes.build();
  }

  private Optional<String> ground(String field) {
    if (past.isSecret(field)) {
      return Optional.of("professionalSecret");
    }
    if (past.isConfided(field)) {
      return Optional.of("toldInConfidence");
    }
    return choice.ground(marks(field).map(marks -> marks.within(whole)).orElse(whole));
  }

  private Optional<FieldMarks> marks(String field) {
    return heard.opened().answers().marks(field);
  }

  /** Why the form stays as a whole; asked where nothing of its classification is against it. */
  Optional<String> against(Optional<Form> declared) {
    if (past.isSecret()) {
      return Optional.of("professionalSecret");
    }
    if (past.isConfided()) {
      return Optional.of("toldInConfidence");
    }
    return choice.naming(FormTexts.of(declared, content, "").values().toArray(String[]::new));
  }

  /** What goes. */
  JsonObject content() {
    return content;
  }

  /** How those fields are classified that go. */
  List<FieldMarks> fields() {
    return heard.fields().stream()
        .filter(marks -> content.containsKey(marks.field()))
        .map(FieldMarks::elsewhere)
        .toList();
  }

  /** The fields that stay where the form goes. */
  List<StayingItem> stays() {
    return stays;
  }
}
