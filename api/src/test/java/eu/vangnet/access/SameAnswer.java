package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Two answers from which nobody can tell which is which. */
public final class SameAnswer {
  private static final Set<String> VARYING =
      Set.of("date", "traceparent", "ratelimit-remaining", "ratelimit-reset");

  private SameAnswer() {}

  /** Compares status, body without the trace, and headers but for times and counters. */
  public static void check(Answer one, Answer other) {
    assertThat(one.status()).isEqualTo(other.status());
    assertThat(withoutTrace(one.json())).isEqualTo(withoutTrace(other.json()));
    assertThat(headers(one)).isEqualTo(headers(other));
  }

  private static Map<String, String> withoutTrace(JsonObject problem) {
    Map<String, String> rest = new TreeMap<>();
    problem.forEach((name, value) -> rest.put(name, value.toString()));
    rest.remove("traceId");
    rest.remove("instance");
    return rest;
  }

  private static Map<String, List<String>> headers(Answer answer) {
    Map<String, List<String>> rest = new TreeMap<>(answer.headers().map());
    rest.keySet().removeAll(VARYING);
    return rest;
  }
}
