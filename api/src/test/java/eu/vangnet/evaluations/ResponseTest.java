package eu.vangnet.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ResponseTest {
  private final Product product = Product.started();
  private final EvaluationRoom room = EvaluationRoom.opened();
  private final String evaluation = room.openEvaluation();

  @Test
  void ofAHundredWhoUseOneCapabilityAtOnceOneIsHeard() throws Exception {
    String capability = capability();

    List<Answer> answers = atOnce(100, () -> room.respond(capability, EvaluationRoom.answers()));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSize(99);
    assertThat(counted("used")).isEqualTo(1);
    Answer nobody = product.call().post("/v1/responses", EvaluationRoom.answers());
    answers.stream()
        .filter(answer -> answer.status() == 401)
        .forEach(answer -> SameAnswer.check(answer, nobody));
  }

  @Test
  void aHundredWhoRepeatOneRequestAllGetTheReceipt() throws Exception {
    Call same =
        product.call().holding(capability()).with("Idempotency-Key", UUID.randomUUID().toString());

    List<Answer> answers = atOnce(100, () -> same.post("/v1/responses", EvaluationRoom.answers()));

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers)
        .filteredOn(answer -> answer.header("Idempotency-Replayed").isEmpty())
        .hasSize(1);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void theSameKeyWithOtherAnswersIsRefusedLikeEveryOtherUse() {
    Call same =
        product.call().holding(capability()).with("Idempotency-Key", UUID.randomUUID().toString());
    assertThat(same.post("/v1/responses", EvaluationRoom.answers()).status()).isEqualTo(201);

    Answer other = same.post("/v1/responses", EvaluationRoom.answers("network", 1, "Other."));

    SameAnswer.check(other, product.call().post("/v1/responses", EvaluationRoom.answers()));
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void answersThatDoNotFitAreToldAtOnceAndUseNothingUp() {
    String capability = capability();
    String wrong =
        """
        {"answers":[{"question":"use","options":["talk","nothing"]},{"question":"use","text":"x"},
         {"question":"helped","options":["talk"]},{"question":"unknown","text":"x"},{"question":"more"}]}
        """;

    Answer refused = room.respond(capability, wrong);

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(names(refused))
        .containsExactlyInAnyOrder(
            "/answers/0/options",
            "/answers/0/options/1",
            "/answers/1/question",
            "/answers/1/options",
            "/answers/1/text",
            "/answers/2/options",
            "/answers/2/agreement",
            "/answers/3/question",
            "/answers/4/text");
    assertThat(names(room.respond(capability, "{\"answers\":[]}"))).containsExactly("/answers");
    assertThat(room.respond(capability, EvaluationRoom.answers()).status()).isEqualTo(201);
  }

  @Test
  void afterClosureAndAfterItsEndACapabilityOpensNothing() {
    EvaluationRoom.Issued issued = room.invite(evaluation, 2);
    String first = issued.capabilities().getFirst();
    Answer nobody = product.call().post("/v1/responses", EvaluationRoom.answers());
    product
        .clock()
        .ahead(
            Duration.ofDays(31),
            () -> SameAnswer.check(room.respond(first, EvaluationRoom.answers()), nobody));

    room.step(evaluation, "closure");

    SameAnswer.check(room.respond(first, EvaluationRoom.answers()), nobody);
    String questions = "/v1/questionnaires/" + evaluation;
    SameAnswer.check(
        product.call().holding(issued.questionnaire()).get(questions),
        product.call().get(questions));
  }

  @Test
  void whoIsInvitedReadsWhatIsAskedAsOftenAsNeeded() {
    String reading = room.invite(evaluation, 1).questionnaire();
    Call call = product.call().holding(reading);

    Answer questionnaire = call.get("/v1/questionnaires/" + evaluation);

    assertThat(questionnaire.status()).isEqualTo(200);
    assertThat(questionnaire.json().getString("title")).contains("What do workers use");
    assertThat(questionnaire.json().getJsonArray("questions")).hasSize(3);
    assertThat(call.get("/v1/questionnaires/" + evaluation).body()).isEqualTo(questionnaire.body());
    assertThat(call.get("/v1/questionnaires/" + room.openEvaluation()).status()).isEqualTo(401);
  }

  private String capability() {
    return room.invite(evaluation, 1).capabilities().getFirst();
  }

  private int counted(String what) {
    return room.evaluator()
        .get("/v1/evaluations/" + evaluation + "/invitations")
        .json()
        .getInt(what);
  }

  private int stored() {
    return TenantRows.of(room.tenant()).table("evaluation_response").size();
  }

  private static List<Answer> atOnce(int times, Supplier<Answer> call)
      throws InterruptedException, ExecutionException {
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Answer> patient = () -> patiently(call);
      for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(times, patient))) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  /**
   * As a client does that is told to come again: a hundred share the few connections of a tenant.
   */
  private static Answer patiently(Supplier<Answer> call) {
    return Stream.generate(call)
        .limit(100)
        .filter(answer -> answer.status() != 503)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Answer refused) {
    return refused.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }
}
