package eu.vangnet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** Lines of an import that keep every rule of the Dutch module. */
public final class ImportLines {
  static final String SIGNAL =
      "{\"kind\":\"signal\",\"ref\":\"s1\",\"body\":{\"facts\":\"Quarrels at school.\","
          + "\"sector\":\"education\",\"receivedAt\":\"2025-03-02T09:30:00Z\"}}";
  static final String WEIGHING =
      "{\"kind\":\"weighing\",\"references\":{\"signal\":\"s1\"},\"body\":{"
          + "\"outcome\":\"personCentredApproach\",\"decidingBody\":\"weighingTeam\","
          + "\"seatsPresent\":"
          + Desk.CORE
          + ",\"grounds\":\"g\",\"proportionality\":\"p\",\"subsidiarity\":\"s\","
          + "\"legalBasis\":\"pgaAct\"}}";
  static final String CASE =
      "{\"kind\":\"case\",\"ref\":\"c1\",\"references\":{\"signal\":\"s1\"},"
          + "\"body\":{\"legalBasis\":\"pgaAct\",\"summary\":\"Support at school.\"}}";
  static final String PERSON =
      "{\"kind\":\"person\",\"references\":{\"case\":\"c1\"},"
          + "\"body\":{\"person\":{\"name\":\"Sam Voorbeeld\"}}}";
  static final String NOTE =
      "{\"kind\":\"note\",\"references\":{\"case\":\"c1\"},\"body\":{\"text\":\"Came along.\"}}";

  private ImportLines() {}

  static Answer send(Call call, String path, String lines) {
    return call.with("Content-Type", "application/x-ndjson")
        .send("POST", path, BodyPublishers.ofString(lines));
  }

  /** Brings in a signal, its weighing and its case, all of them dated at this moment. */
  public static void broughtIn(Call chair, String at) {
    String lines =
        String.join("\n", SIGNAL.replace("2025-03-02T09:30:00Z", at), WEIGHING, CASE)
            .replace("{\"kind\"", "{\"at\":\"" + at + "\",\"kind\"");
    Answer answer =
        send(chair.with("Idempotency-Key", UUID.randomUUID().toString()), "/v1/imports", lines);
    assertThat(answer.json().getJsonArray("items").toString())
        .as(answer.body())
        .contains("\"status\":201")
        .doesNotContain("\"status\":4");
  }

  /** Brings in a whole case of a person of this name, with these words wherever there are words. */
  public static Answer personBroughtIn(Call chair, String name, String words) {
    String lines =
        String.join("\n", SIGNAL, WEIGHING, CASE, PERSON, NOTE)
            .replace("Quarrels at school.", words)
            .replace("\"grounds\":\"g\"", "\"grounds\":\"" + words + "\"")
            .replace("Support at school.", words)
            .replace("Sam Voorbeeld", name)
            .replace("Came along.", words);
    return send(chair.with("Idempotency-Key", UUID.randomUUID().toString()), "/v1/imports", lines);
  }

  /** The address of a case that whoever chairs cases has brought in. */
  public static String openedCase(Call chair) {
    Answer answer =
        send(
            chair.with("Idempotency-Key", UUID.randomUUID().toString()),
            "/v1/imports",
            String.join("\n", SIGNAL, WEIGHING, CASE));
    assertThat(answer.status()).as(answer.body()).isEqualTo(207);
    return answer.json().getJsonArray("items").getJsonObject(2).getString("href");
  }
}
