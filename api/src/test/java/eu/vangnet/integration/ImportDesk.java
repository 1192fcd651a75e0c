package eu.vangnet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** Somebody of a municipality who brings cases in, and looks at what came of it. */
final class ImportDesk {
  private final Desk desk = Desk.dutch();

  Desk desk() {
    return desk;
  }

  /** A call of the person, who is let in anew whatever time it is. */
  Call chair() {
    return desk.as(Role.CASECHAIR);
  }

  /** The answers for these lines. */
  List<JsonObject> bringIn(String lines) {
    return bringIn("", UUID.randomUUID().toString(), lines);
  }

  List<JsonObject> bringIn(String query, String key, String lines) {
    Answer answer =
        ImportLines.send(chair().with("Idempotency-Key", key), "/v1/imports" + query, lines);
    assertThat(answer.status()).as(answer.body()).isEqualTo(207);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  /** Brings in lines that are all taken. */
  List<JsonObject> broughtIn(String lines) {
    List<JsonObject> items = bringIn(lines);
    assertThat(statuses(items)).as(items.toString()).containsOnly(201);
    return items;
  }

  static List<Integer> statuses(List<JsonObject> items) {
    return items.stream().map(item -> item.getInt("status")).toList();
  }

  static List<String> pointers(JsonObject item) {
    return item.getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }

  /** The items of a list. */
  List<JsonObject> items(String path) {
    Answer answer = chair().get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  /** Nothing of what was refused is there, not in part either. */
  void holdsNothing() {
    assertThat(items("/v1/signals")).isEmpty();
    assertThat(items("/v1/cases")).isEmpty();
  }
}
