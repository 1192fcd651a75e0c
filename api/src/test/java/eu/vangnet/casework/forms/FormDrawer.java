package eu.vangnet.casework.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;

/** The forms of a case of the Dutch module, with a police unit at its table. */
final class FormDrawer {
  static final String POLICE = "police-west";

  private final Desk desk = Desk.dutch();
  private final String path = "/v1/cases/" + desk.openCase("Left school.");

  FormDrawer() {
    desk.agree(POLICE, "police", "ordinary");
    desk.seat(path.substring(path.lastIndexOf('/') + 1), "police", POLICE);
  }

  Desk desk() {
    return desk;
  }

  /** The address of the case. */
  String path() {
    return path;
  }

  Call worker() {
    return desk.as(Role.CASEWORKER);
  }

  Call partner() {
    return desk.as(Role.PARTNER, POLICE);
  }

  /** Tries to fill in the review of necessity, with these fields and more of the request. */
  Answer review(Call caller, String content, String more) {
    return caller.post(
        path + "/forms",
        "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,%s}%s}"
            .formatted(content, more));
  }

  /** Fills it in; the address. */
  String filled(Call caller, String content, String more) {
    Answer made = review(caller, content, more);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.header("Location").orElseThrow();
  }

  /** Replaces it by what the caller sees now. */
  Answer replace(Call caller, String form, String content, String more) {
    return caller
        .ifMatch(tag(caller, form))
        .put(form, "{\"content\":{\"stillNecessary\":true,%s}%s}".formatted(content, more));
  }

  static String tag(Call caller, String form) {
    return caller.get(form).header("ETag").orElseThrow();
  }

  /** What the form says to this caller now. */
  static JsonObject content(Call caller, String form) {
    Answer answer = caller.get(form);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonObject("latest").getJsonObject("content");
  }

  /** What it said from the first time on, as this caller hears it. */
  static List<JsonObject> versions(Call caller, String form) {
    return caller
        .get(form + "/versions")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  /** The items of a list. */
  static List<JsonObject> items(Call caller, String list) {
    return caller.get(list).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }
}
