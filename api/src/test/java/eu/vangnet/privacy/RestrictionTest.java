package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static eu.vangnet.privacy.PrivacyOffice.records;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RestrictionTest {
  private static final String PERSON = "{\"person\":{\"name\":\"Robin Rust\"}}";

  private static final String REFUSAL =
      "{\"ground\":\"compellingGrounds\",\"explanation\":\"The act.\",\"complaintNotice\":true}";

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call worker = desk.as(Role.CASEWORKER);
  private String file;

  @BeforeEach
  void aCaseOfSomebody() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    assertThat(worker.ifMatch("*").patch(file, PERSON).status()).isEqualTo(200);
  }

  @Test
  void aRestrictedCaseIsReadByAFewAndIsNowhereElse() {
    assertThat(listed()).isOne();

    restricted("restriction");

    assertThat(worker.get(file).status()).isEqualTo(404);
    assertThat(worker.get(file + "/notes").status()).isEqualTo(404);
    assertThat(worker.post(file + "/notes", "{\"text\":\"t\"}").status()).isEqualTo(404);
    assertThat(listed()).isZero();
    assertThat(found(worker)).doesNotContain(file);
    assertThat(found(office.officer())).contains(file);
    assertThat(office.officer().get(file).json().getBoolean("restricted")).isTrue();
    assertThat(office.officer().get("/v1/cases").json().getJsonArray("items")).hasSize(1);
  }

  private static String found(Call caller) {
    Answer answer = caller.post("/v1/searches", "{\"name\":\"Robin Rust\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void whoMayReadARestrictedCaseMayNotUseIt() {
    restricted("restriction");
    Call both =
        Product.started()
            .as(Product.started().token(desk.tenant(), Role.PRIVACYOFFICER, Role.CASECHAIR))
            .purpose("caseWork");

    Answer note = both.post(file + "/notes", "{\"text\":\"t\"}");

    assertThat(note.problem()).isEqualTo("transition-refused");
    assertThat(note.json().getString("detail")).startsWith("restricted");
  }

  @Test
  void figuresLeaveARestrictedSignalOut() {
    int before = total();
    made(
        worker
            .purpose("intake")
            .post("/v1/signals", "{\"facts\":\"f\",\"person\":{\"name\":\"Kai Kort\"}}"));
    assertThat(total()).isEqualTo(before + 1);

    String request = office.identified("restriction", "Kai Kort");
    made(office.officer().post(request + "/restrictions", records(office.matches(request))));

    assertThat(total()).isEqualTo(before);
  }

  @Test
  void anObjectionRestrictsWhileItIsWeighedAndItsRefusalLiftsThat() {
    String request = restricted("objection");
    assertThat(worker.get(file).status()).isEqualTo(404);

    Answer refused = office.step(request, "refusal", REFUSAL);

    assertThat(refused.json().getString("state")).isEqualTo("refused");
    assertThat(worker.get(file).status()).isEqualTo(200);
  }

  @Test
  void whatTwoRequestsRestrictStaysRestrictedUntilBothEnd() {
    String objection = restricted("objection");
    String granted = restricted("restriction");
    made(office.step(granted, "answer", "{\"outcome\":\"granted\",\"explanation\":\"e\"}"));

    made(office.step(objection, "refusal", REFUSAL));

    assertThat(worker.get(file).status()).isEqualTo(404);
    assertThat(listed()).isZero();
    made(office.step(granted, "lifting", "{\"personTold\":true}"));
    assertThat(worker.get(file).status()).isEqualTo(200);
  }

  @Test
  void whatARequestLiftedAndRestrictedAnewItLiftsAnew() {
    String request = restricted("objection");
    made(office.step(request, "lifting", "{\"personTold\":true}"));
    made(office.officer().post(request + "/restrictions", records(office.matches(request))));
    assertThat(worker.get(file).status()).isEqualTo(404);

    made(office.step(request, "refusal", REFUSAL));

    assertThat(worker.get(file).status()).isEqualTo(200);
  }

  @Test
  void aGrantedRestrictionStaysUntilThePersonIsToldThatItEnds() {
    String request = restricted("restriction");
    made(office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"e\"}"));
    assertThat(worker.get(file).status()).isEqualTo(404);

    assertThat(office.step(request, "lifting", "{\"personTold\":false}").body())
        .contains("/personTold");
    made(office.step(request, "lifting", "{\"personTold\":true}"));

    assertThat(worker.get(file).status()).isEqualTo(200);
    assertThat(listed()).isOne();
  }

  @Test
  void aStatementOfThePersonStandsBesideWhatWasRecorded() {
    String request = office.identified("rectification", "Robin Rust");
    String body =
        "{\"record\":"
            + PrivacyOffice.reference(office.matches(request).getFirst())
            + ",\"text\":\"It was my knee.\"}";

    made(office.officer().post(request + "/statements", body));

    assertThat(worker.get(file).json().getString("summary")).isEqualTo("s");
    assertThat(
            worker.get(file).json().getJsonArray("statements").getJsonObject(0).getString("text"))
        .isEqualTo("It was my knee.");
    assertThat(worker.ifMatch("*").patch(file, "{\"sex\":\"female\"}").body())
        .contains("It was my knee.");
  }

  @Test
  void aRecordThatNobodyHasIsNamed() {
    String request = office.identified("restriction", "Robin Rust");
    String unknown =
        "{\"records\":[{\"kind\":\"case\",\"id\":\"0190b6f4-0000-7000-8000-000000000002\"}]}";

    assertThat(office.officer().post(request + "/restrictions", unknown).body())
        .contains("/records/0");
  }

  private String restricted(String kind) {
    String request = office.identified(kind, "Robin Rust");
    // An earlier request of the same person is found too; none restricts another.
    List<JsonObject> found =
        office.matches(request).stream()
            .filter(match -> !match.getString("kind").equals("request"))
            .toList();
    made(office.officer().post(request + "/restrictions", records(found)));
    return request;
  }

  private int listed() {
    return worker.get("/v1/cases").json().getJsonArray("items").size();
  }

  private int total() {
    return desk.as(Role.CASEWORKER)
        .purpose("reporting")
        .get("/v1/figures?dimension=total")
        .json()
        .getInt("total");
  }
}
