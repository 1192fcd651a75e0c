package eu.vangnet.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An evaluator's room in a tenant of the tests, with one instrument. */
public final class EvaluationRoom {
  private final Product product = Product.started();
  private final TenantId tenant;
  private final String instrument;
  private final String edition;

  private EvaluationRoom(TenantId tenant) {
    this.tenant = tenant;
    Answer made =
        evaluator()
            .post(
                "/v1/instruments", "{\"name\":\"After the training\"," + questions().substring(1));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    this.instrument = made.madeId();
    this.edition = made.json().getJsonArray("versions").getJsonObject(0).getString("id");
  }

  /** A room in a new tenant. */
  public static EvaluationRoom opened() {
    return new EvaluationRoom(Product.started().tenant());
  }

  /** A room in this tenant. */
  public static EvaluationRoom of(TenantId tenant) {
    return new EvaluationRoom(tenant);
  }

  /** What is handed out. */
  public record Issued(List<String> capabilities, String questionnaire) {}

  /** Its tenant. */
  public TenantId tenant() {
    return tenant;
  }

  /** The instrument. */
  public String instrument() {
    return instrument;
  }

  /** Its first edition. */
  public String edition() {
    return edition;
  }

  /** A call by the evaluator. */
  public Call evaluator() {
    return product.as(product.token(tenant, Role.EVALUATOR)).purpose("evaluation");
  }

  /** One question of each kind, as the body of an edition. */
  public static String questions() {
    return """
        {"questions":[
         {"code":"use","kind":"choice","required":true,
          "texts":[{"language":"en","text":"What do you use?"},{"language":"nl","text":"Wat gebruikt u?"}],
          "options":[
           {"code":"talk","texts":[{"language":"en","text":"The talk"},{"language":"nl","text":"Het gesprek"}]},
           {"code":"network","texts":[{"language":"en","text":"The network"},{"language":"nl","text":"Het netwerk"}]}]},
         {"code":"helped","kind":"agreement",
          "texts":[{"language":"en","text":"It helped me."},{"language":"nl","text":"Het hielp mij."}]},
         {"code":"more","kind":"openText",
          "texts":[{"language":"en","text":"What else?"},{"language":"nl","text":"Wat nog?"}]}]}
        """;
  }

  /** Answers that fit. */
  public static String answers() {
    return answers("talk", 4, "More time for cases.");
  }

  /** Answers that fit, with these contents. */
  public static String answers(String option, int agreement, String words) {
    return """
        {"answers":[{"question":"use","options":["%s"]},{"question":"helped","agreement":%d},
         {"question":"more","text":"%s"}]}
        """
        .formatted(option, agreement, words);
  }

  /** The body of a design that can be opened at once. */
  public String design() {
    Instant now = product.clock().instant();
    return """
        {"title":"What do workers use of the training?",
         "subject":{"kind":"training","name":"Recognising concerns, spring round"},
         "questions":[{"kind":"whatWorks","text":"What is used?"},
          {"kind":"underWhichConditions","text":"When is it used?"}],
         "instrumentVersion":"%s","wave":"followUp","opensAt":"%s","closesAt":"%s",
         "independence":{"kind":"external","evaluator":"University of Duinstad","statement":"Paid by the town."}}
        """
        .formatted(edition, now.minusSeconds(60), now.plus(Duration.ofDays(30)));
  }

  /** Designs an evaluation and gives its id. */
  public String evaluation() {
    Answer made = evaluator().post("/v1/evaluations", design());
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.madeId();
  }

  /** Designs and opens one. */
  public String openEvaluation() {
    String evaluation = evaluation();
    assertThat(step(evaluation, "opening").status()).isEqualTo(201);
    return evaluation;
  }

  /** Opens or closes. */
  public Answer step(String evaluation, String noun) {
    String path = "/v1/evaluations/" + evaluation;
    String tag = evaluator().get(path).header("ETag").orElseThrow();
    return evaluator().ifMatch(tag).post(path + "/" + noun, "{}");
  }

  /** Hands out capabilities. */
  public Issued invite(String evaluation, int count) {
    Answer made =
        evaluator()
            .post("/v1/evaluations/" + evaluation + "/invitations", "{\"count\":" + count + "}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return new Issued(
        made.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .map(item -> item.getString("capability"))
            .toList(),
        made.json().getJsonObject("questionnaire").getString("capability"));
  }

  /** Answers with a capability. */
  public Answer respond(String capability, String answers) {
    return product.call().holding(capability).post("/v1/responses", answers);
  }

  /** A closed evaluation with as many responses as can be read. */
  public String closedWithResponses() {
    String evaluation = openEvaluation();
    for (String capability : invite(evaluation, 5).capabilities()) {
      Answer answer = respond(capability, answers());
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
    assertThat(step(evaluation, "closure").status()).isEqualTo(201);
    return evaluation;
  }

  /** One of its responses. */
  public String anyResponse(String evaluation) {
    return evaluator()
        .get("/v1/evaluations/" + evaluation + "/responses")
        .json()
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("id");
  }
}
