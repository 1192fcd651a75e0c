package eu.vangnet.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InstrumentTest {
  private final EvaluationRoom room = EvaluationRoom.opened();
  private final Call evaluator = room.evaluator();
  private final String path = "/v1/instruments/" + room.instrument();

  @Test
  void anEditionStaysAsItIsWhenAnotherIsAdded() {
    String first = path + "/versions/" + room.edition();
    String before = evaluator.get(first).body();
    String tag = evaluator.get(path).header("ETag").orElseThrow();

    Answer added =
        evaluator
            .ifMatch(tag)
            .post(
                path + "/versions",
                "{\"questions\":[{\"code\":\"use\",\"kind\":\"openText\","
                    + "\"texts\":[{\"language\":\"en\",\"text\":\"What do you use?\"}]}]}");

    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.json().getInt("edition")).isEqualTo(2);
    assertThat(evaluator.get(added.json().getString("href")).body()).isEqualTo(added.body());
    assertThat(evaluator.get(first).body()).isEqualTo(before).contains("Wat gebruikt u?");
    assertThat(evaluator.get(path).json().getJsonArray("versions")).hasSize(2);
    for (String method : List.of("PUT", "PATCH", "DELETE")) {
      Answer refused = evaluator.send(method, first, BodyPublishers.noBody());
      assertThat(refused.status()).as(method).isEqualTo(405);
    }
  }

  @Test
  void twoEditionsBasedOnTheSameReadingDoNotBothCount() {
    String tag = evaluator.get(path).header("ETag").orElseThrow();
    Call based = evaluator.ifMatch(tag);

    assertThat(based.post(path + "/versions", EvaluationRoom.questions()).status()).isEqualTo(201);
    assertThat(based.post(path + "/versions", EvaluationRoom.questions()).status()).isEqualTo(412);
    assertThat(evaluator.post(path + "/versions", EvaluationRoom.questions()).status())
        .isEqualTo(428);
  }

  @Test
  void anInstrumentHasNoScores() {
    String scored =
        EvaluationRoom.questions().replace("\"code\":\"talk\",", "\"code\":\"talk\",\"score\":3,");

    Answer refused =
        evaluator.post("/v1/instruments", "{\"name\":\"Scored\"," + scored.substring(1));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(names(refused)).containsExactly("/questions/0/options/0/score");
  }

  @Test
  void whatIsWrongWithQuestionsIsToldAtOnce() {
    String wrong =
        """
        {"name":"Wrong","questions":[
         {"code":"a","kind":"choice","texts":[{"language":"en","text":"A?"}],
          "options":[{"code":"x","texts":[{"language":"en","text":"X"}]}]},
         {"code":"a","kind":"agreement","several":true,"texts":[{"language":"nl","text":"A?"}],
          "options":[{"code":"x","texts":[{"language":"en","text":"X"}]},
           {"code":"x","texts":[{"language":"en","text":"X"}]}]}]}
        """;

    Answer refused = evaluator.post("/v1/instruments", wrong);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(names(refused))
        .containsExactlyInAnyOrder(
            "/questions/0/options",
            "/questions/1/code",
            "/questions/1/texts",
            "/questions/1/options",
            "/questions/1/several",
            "/questions/1/options/1/code");
  }

  @Test
  void theListNamesInstrumentsAndNotThoseOfOthers() {
    EvaluationRoom other = EvaluationRoom.opened();

    String list = evaluator.get("/v1/instruments").body();

    assertThat(list).contains(room.instrument(), "After the training");
    assertThat(list).doesNotContain(other.instrument());
  }

  private static List<String> names(Answer refused) {
    return refused.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }
}
