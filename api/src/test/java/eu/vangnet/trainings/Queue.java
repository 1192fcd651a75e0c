package eu.vangnet.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who holds a place in a session and who waits, by the numbers of their arrival, as one answer of
 * the server says it.
 */
record Queue(List<Integer> enrolled, List<Integer> waiting, List<Integer> ended) {

  static Queue of(Academy academy, String session) {
    Answer list = academy.as(Role.TRAINER).get(session + "/enrolments?pageSize=500");
    assertThat(list.status()).as(list.body()).isEqualTo(200);
    List<JsonObject> items = list.json().getJsonArray("items").getValuesAs(JsonObject.class);
    return new Queue(
        arrivals(items, "enrolled"),
        arrivals(items, "waiting"),
        Stream.of("withdrawn", "cancelled")
            .flatMap(state -> arrivals(items, state).stream())
            .toList());
  }

  private static List<Integer> arrivals(List<JsonObject> items, String state) {
    return items.stream()
        .filter(item -> item.getString("state").equals(state))
        .map(item -> item.getInt("arrival"))
        .sorted()
        .toList();
  }

  /** No place too many, none empty while somebody waits, and nobody passed over. */
  void assertFair(int capacity) {
    assertThat(enrolled).hasSizeLessThanOrEqualTo(capacity);
    if (!waiting.isEmpty()) {
      assertThat(enrolled).hasSize(capacity);
      assertThat(enrolled.getLast()).isLessThan(waiting.getFirst());
    }
  }
}
