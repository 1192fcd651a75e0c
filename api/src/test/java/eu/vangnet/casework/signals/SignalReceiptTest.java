package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever reported hears that it was looked at, and never what was found. */
@Tag("database")
class SignalReceiptTest {
  private static final Product PRODUCT = Product.started();
  private static final String ADDS = "{\"kind\":\"moreInformation\",\"text\":\"On Monday.\"}";

  private final Desk desk = Desk.dutch();
  private final IntakeDesk team = new IntakeDesk(desk);

  @Test
  void theAnswerIsTheSameWhateverWasFoundAndWhateverBecameOfTheSignal() {
    Map<String, JsonObject> sent = new HashMap<>();
    for (String outcome :
        List.of(
            "noAction",
            "moreInformation",
            "personCentredApproach",
            "criminalInquiry",
            "lawfulActivity")) {
      sent.put(outcome, team.record(""));
      team.weighed(sent.get(outcome).getString("id"), outcome);
    }
    open(sent.get("personCentredApproach").getString("id"));
    JsonObject waiting = team.record("");

    assertThat(anonymous(waiting).getString("state")).isEqualTo("received");
    assertSame(sent);

    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(100),
            () -> {
              RetentionRoom.of(desk.tenant()).run();
              assertThat(gone(sent.get("noAction"))).isTrue();
              assertThat(gone(sent.get("lawfulActivity"))).isTrue();
              assertThat(gone(sent.get("criminalInquiry"))).isFalse();
              assertSame(sent);
            });
  }

  private void assertSame(Map<String, JsonObject> sent) {
    assertThat(sent.values())
        .extracting(receipt -> words(receipt, call(receipt).get(href(receipt))))
        .as("read with the capability")
        .containsOnly("{\"state\":\"lookedAt\"}");
    assertThat(sent.values())
        .extracting(receipt -> words(receipt, own(receipt)))
        .as("read with the account that sent it in")
        .containsOnly("{\"state\":\"lookedAt\"}");
    assertThat(sent.values())
        .extracting(receipt -> follow(receipt, ADDS))
        .extracting(Answer::status, answer -> answer.json().getString("detail"))
        .as("adding to it")
        .containsOnly(
            org.assertj.core.groups.Tuple.tuple(
                409, "lookedAt: The signal was looked at; report what is new as a new signal."));
  }

  /** What is left of an answer without what names this one signal. */
  private static String words(JsonObject receipt, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    String left = answer.body();
    for (String name : List.of("id", "href", "receiptHref", "recordedAt")) {
      left = left.replace("\"" + name + "\":\"" + receipt.getString(name) + "\",", "");
      left = left.replace(",\"" + name + "\":\"" + receipt.getString(name) + "\"", "");
    }
    return left.replaceAll("\"(read|follow)Capability\":\"[^\"]*\",", "");
  }

  @Test
  void theSenderReadsTheOwnReceiptAndNobodyElseDoes() {
    String path = "/v1/signals/" + team.record("").getString("id") + "/receipt";

    assertThat(team.intake().get(path).json().getString("state")).isEqualTo("received");
    String colleague =
        PRODUCT
            .issuer()
            .sign(PRODUCT.issuer().claims(desk.tenant(), Role.INTAKE).subject("other").build());
    assertThat(PRODUCT.as(colleague).purpose("intake").get(path).status()).isEqualTo(404);
    Call partner = desk.as(Role.PARTNER, "school-south").purpose("intake");
    assertThat(partner.get(path).status()).isEqualTo(404);
  }

  @Test
  void aPartnerThatReadsNoSignalReadsTheReceiptOfItsOwn() {
    Call partner = desk.as(Role.PARTNER, "school-south").purpose("intake");
    String signal = partner.post("/v1/signals", "{\"facts\":\"f\"}").madeId();
    team.weighed(signal, "noAction");

    Answer receipt = partner.get("/v1/signals/" + signal + "/receipt");

    assertThat(receipt.json().getString("state")).isEqualTo("lookedAt");
    assertThat(partner.get("/v1/signals/" + signal).status()).isEqualTo(403);
  }

  @Test
  void aCallerWithoutAnAccountAddsOnceForEachKeyUntilTheSignalIsLookedAt() {
    JsonObject receipt = team.record("");
    String signal = receipt.getString("id");
    Call keyed = call(receipt, "followCapability").with("Idempotency-Key", KEY);

    Answer first = keyed.post(href(receipt) + "/followups", ADDS);
    Answer again = keyed.post(href(receipt) + "/followups", ADDS);
    Answer other = keyed.post(href(receipt) + "/followups", ADDS.replace("Monday", "Friday"));
    Answer official =
        follow(receipt, "{\"kind\":\"confirmed\",\"from\":\"official\",\"text\":\"t\"}");

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.body()).doesNotContain("Monday");
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(other.status()).isEqualTo(422);
    assertThat(official.body()).contains("/from");
    List<JsonObject> said =
        team.read(signal).getJsonArray("followUps").getValuesAs(JsonObject.class);
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().getString("from")).isEqualTo("reporter");
    assertThat(said.getFirst()).doesNotContainKey("author");
  }

  private static final String KEY = "0e6f3b56-1111-4222-8333-000000000009";

  private void open(String signal) {
    Answer opened =
        team.chair().post("/v1/cases", "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\"}");
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
  }

  private boolean gone(JsonObject receipt) {
    return team.chair().get("/v1/signals/" + receipt.getString("id")).status() == 404;
  }

  private Answer own(JsonObject receipt) {
    return team.intake().get("/v1/signals/" + receipt.getString("id") + "/receipt");
  }

  private static Answer follow(JsonObject receipt, String body) {
    return call(receipt, "followCapability").post(href(receipt) + "/followups", body);
  }

  private static JsonObject anonymous(JsonObject receipt) {
    return call(receipt).get(href(receipt)).json();
  }

  private static Call call(JsonObject receipt) {
    return call(receipt, "readCapability");
  }

  private static Call call(JsonObject receipt, String capability) {
    return PRODUCT.call().holding(receipt.getString(capability));
  }

  private static String href(JsonObject receipt) {
    return receipt.getString("receiptHref");
  }
}
