package eu.vangnet.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EvaluationJourneyTest {
  private final Product product = Product.started();
  private final EvaluationRoom room = EvaluationRoom.opened();
  private final Call evaluator = room.evaluator();

  @Test
  void answersAreReadAfterClosureInAnOrderThatTellsNothing() {
    String evaluation = room.openEvaluation();
    String responses = "/v1/evaluations/" + evaluation + "/responses";
    List<String> capabilities = room.invite(evaluation, 7).capabilities();
    for (int person = 0; person < 6; person++) {
      Answer given =
          room.respond(
              capabilities.get(person), EvaluationRoom.answers("network", 5, "Words " + person));
      assertThat(given.status()).as(given.body()).isEqualTo(201);
      assertThat(given.header("Location").orElseThrow()).endsWith(responses);
      assertThat(given.body()).doesNotContain("Words").contains("What do workers use");
    }
    assertThat(evaluator.get(responses).json().getString("detail")).startsWith("notInThisState:");

    assertThat(room.step(evaluation, "closure").status()).isEqualTo(201);

    JsonObject list = evaluator.get(responses).json();
    List<JsonObject> items = list.getJsonArray("items").getValuesAs(JsonObject.class);
    assertThat(list.getInt("total")).isEqualTo(6);
    assertThat(items)
        .extracting(item -> item.getString("id"))
        .isSorted()
        .allMatch(id -> UUID.fromString(id).version() == 4);
    assertThat(items)
        .extracting(item -> item.getJsonArray("answers").getJsonObject(2).getString("text"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.iterate(0, number -> number + 1).limit(6).map(n -> "Words " + n).toList());
    String one = items.getFirst().getString("href");
    assertThat(evaluator.get(one).json()).isEqualTo(items.getFirst());
    assertThat(evaluator.get(responses + "/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void fewerThanFiveAnswersAreShownToNobody() {
    String evaluation = room.openEvaluation();
    String responses = "/v1/evaluations/" + evaluation + "/responses";
    room.invite(evaluation, 4)
        .capabilities()
        .forEach(capability -> room.respond(capability, EvaluationRoom.answers()));
    room.step(evaluation, "closure");

    for (String path : List.of(responses, responses + "/" + UUID.randomUUID())) {
      Answer refused = evaluator.get(path);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.json().getString("detail")).startsWith("tooFewResponses:");
    }
  }

  @Test
  void invitationsAreCountedAndNeverListed() {
    String evaluation = room.openEvaluation();
    String path = "/v1/evaluations/" + evaluation + "/invitations";
    List<String> capabilities = room.invite(evaluation, 3).capabilities();
    assertThat(capabilities).doesNotHaveDuplicates().hasSize(3);
    room.respond(capabilities.getFirst(), EvaluationRoom.answers());

    assertThat(evaluator.get(path).body())
        .isEqualTo("{\"expired\":0,\"issued\":3,\"self\":\"" + path + "\",\"used\":1}");
    product
        .clock()
        .ahead(
            Duration.ofDays(31),
            () -> assertThat(room.evaluator().get(path).json().getInt("expired")).isEqualTo(2));
  }

  @Test
  void aRepeatedIssueShowsNoCapabilityAgain() {
    String evaluation = room.openEvaluation();
    String path = "/v1/evaluations/" + evaluation + "/invitations";
    Call same = evaluator.with("Idempotency-Key", UUID.randomUUID().toString());
    assertThat(same.post(path, "{\"count\":2}").json().getJsonArray("items")).hasSize(2);

    Answer again = same.post(path, "{\"count\":2}");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(again.json().getJsonArray("items")).isEmpty();
    assertThat(again.body()).doesNotContain("vc1.");
    assertThat(evaluator.get(path).json().getInt("issued")).isEqualTo(2);
  }

  @Test
  void anEvaluationHasAtMostFiveHundredInvitationsWithinItsPeriod() {
    String evaluation = room.openEvaluation();
    String path = "/v1/evaluations/" + evaluation + "/invitations";
    room.invite(evaluation, 200);
    room.invite(evaluation, 200);

    Answer tooMany = evaluator.post(path, "{\"count\":101}");
    assertThat(tooMany.status()).isEqualTo(409);
    assertThat(tooMany.json().getString("detail")).startsWith("tooManyInvitations:");
    for (String when : List.of("2020-01-01T00:00:00Z", "2150-01-01T00:00:00Z")) {
      Answer outside = evaluator.post(path, "{\"count\":1,\"expiresAt\":\"" + when + "\"}");
      assertThat(outside.status()).isEqualTo(400);
      assertThat(outside.body()).contains("/expiresAt");
    }
    assertThat(room.invite(evaluation, 100).capabilities()).hasSize(100);
  }

  @Test
  void aDesignChangesUntilItIsOpenAndIsNeverReopened() {
    String evaluation = room.evaluation();
    String path = "/v1/evaluations/" + evaluation;
    String tag = evaluator.get(path).header("ETag").orElseThrow();
    Answer changed = evaluator.ifMatch(tag).patch(path, "{\"title\":\"Changed\",\"wave\":\"pre\"}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.json().getString("title")).isEqualTo("Changed");
    assertThat(changed.json().getString("wave")).isEqualTo("pre");
    assertThat(changed.json().getJsonObject("subject").getString("kind")).isEqualTo("training");
    assertThat(evaluator.ifMatch(tag).patch(path, "{\"title\":\"x\"}").status()).isEqualTo(412);
    Answer removed = evaluator.ifMatch("*").patch(path, "{\"title\":null,\"questions\":[]}");
    assertThat(removed.status()).isEqualTo(400);

    assertThat(room.step(evaluation, "closure").status()).isEqualTo(409);
    assertThat(room.step(evaluation, "opening").json().getString("state")).isEqualTo("open");
    assertThat(evaluator.ifMatch("*").patch(path, "{\"title\":\"x\"}").status()).isEqualTo(409);
    assertThat(room.step(evaluation, "closure").json().getString("state")).isEqualTo("closed");
    assertThat(room.step(evaluation, "opening").status()).isEqualTo(409);
    assertThat(evaluator.post(path + "/invitations", "{\"count\":1}").status()).isEqualTo(409);
  }

  @Test
  void aDesignNamesAnEditionAPeriodAndNoCase() {
    String wrong =
        room.design()
            .replace(room.edition(), UUID.randomUUID().toString())
            .replaceFirst("\"closesAt\":\"[^\"]+\"", "\"closesAt\":\"2020-01-01T00:00:00Z\"");
    Answer refused = evaluator.post("/v1/evaluations", wrong);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/instrumentVersion", "/closesAt");

    String aboutCase =
        room.design()
            .replace(
                "\"kind\":\"training\",",
                "\"kind\":\"training\",\"reference\":\"/v1/cases/" + UUID.randomUUID() + "\",");
    assertThat(evaluator.post("/v1/evaluations", aboutCase).body()).contains("/subject/reference");
    String ofPerson = room.design().replace("\"kind\":\"training\"", "\"kind\":\"person\"");
    assertThat(evaluator.post("/v1/evaluations", ofPerson).body()).contains("/subject/kind");
  }

  @Test
  void itIsNotOpenedBeforeItsTime() {
    String later =
        room.design()
            .replaceFirst(
                "\"opensAt\":\"[^\"]+\"",
                "\"opensAt\":\"" + product.clock().instant().plusSeconds(3600) + "\"");
    String evaluation = evaluator.post("/v1/evaluations", later).madeId();

    Answer refused = room.step(evaluation, "opening");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("tooEarly:");
  }

  @Test
  void anOutsideEvaluatorSeesTheOwnEvaluationsOnly() {
    String university = product.token(room.tenant(), "university", Role.EVALUATOR);
    Call outside = product.as(university).purpose("evaluation");
    String own = outside.post("/v1/evaluations", room.design()).madeId();
    String other = room.closedWithResponses();

    assertThat(outside.get("/v1/evaluations/" + own).json().getString("organisation"))
        .isEqualTo("university");
    assertThat(outside.get("/v1/evaluations").body()).contains(own).doesNotContain(other);
    for (String below : List.of("", "/responses", "/invitations")) {
      assertThat(outside.get("/v1/evaluations/" + other + below).status()).isEqualTo(404);
    }
    assertThat(outside.ifMatch("*").post("/v1/evaluations/" + other + "/closure", "{}").status())
        .isEqualTo(404);
    assertThat(outside.post("/v1/evaluations/" + other + "/invitations", "{\"count\":1}").status())
        .isEqualTo(404);
    String foreign = room.design().replace("\"wave\"", "\"organisation\":\"another\",\"wave\"");
    assertThat(outside.post("/v1/evaluations", foreign).body()).contains("/organisation");
  }
}
