package eu.vangnet.casework.transfers;

import static eu.vangnet.privacy.PrivacyOffice.awaited;
import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever was told of a case hears that it is restricted (GDPR articles 18 and 19). */
@Timeout(180)
class TransferRestrictionTest {
  private static final String OF_CASE = "restricted the processing of this case";

  private static HandOver first;

  private final HandOver handOver = first.withCase("Quarrels again.");
  private final Call chair = handOver.chair();
  private final Call receiver = handOver.atReceiver();
  private final SenderWords words = new SenderWords(handOver);
  private final PrivacyOffice office = words.office();
  private final Call officerThere = words.officeThere().officer();

  @BeforeAll
  static void aSenderOfItsOwn() {
    first = HandOver.elsewhere();
  }

  @Test
  @Tag("database")
  void whatIsRestrictedAfterTheHandOverIsATaskAndTheReceiverFollowsAndLiftsItWithItsSender() {
    String opened = words.taken(HandOver.ALL);

    String request = restrictCase();
    awaited(receiver, SenderWords.tasks(opened), OF_CASE);
    assertThat(receiver.get(opened).status()).as("the receiver decides").isEqualTo(200);
    assertThat(words.answer(receiver, "restricted").status()).isEqualTo(403);
    requireMade(words.answer(officerThere, "restricted"));

    assertThat(receiver.get(opened).status()).isEqualTo(404);
    assertThat(officerThere.get(opened).json().getBoolean("restricted")).isTrue();
    String notice = words.notice();
    assertThat(outcome(notice)).isEqualTo("restricted");
    requireHiddenHere(notice);

    lift(request);
    awaited(officerThere, words.told(), "\"lifted\"");
    requireMade(words.answer(officerThere, "lifted"));
    assertThat(receiver.get(opened).status()).isEqualTo(200);
    assertThat(receiver.get(SenderWords.tasks(opened)).body()).contains("lifted its restriction");
    assertThat(outcome(words.notice())).isEqualTo("lifted");
  }

  @Test
  void whatARequestHereRestrictsIsNotLiftedWithTheSender() {
    String opened = words.taken(HandOver.ALL);
    String request = restrictCase();
    awaited(officerThere, words.told(), "\"restricted\"");
    requireMade(words.answer(officerThere, "restricted"));
    String own =
        SenderWords.work(words.officeThere(), "restriction", "/restrictions", WholeFile.id(opened));
    lift(request);
    awaited(officerThere, words.told(), "\"lifted\"");

    Answer refused = words.answer(officerThere, "lifted");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("ownRestriction");
    assertThat(receiver.get(opened).status()).isEqualTo(404);
    requireMade(words.answer(officerThere, "noted"));
    lift(words.officeThere(), own);
    assertThat(receiver.get(opened).status()).as("nobody restricts it any more").isEqualTo(200);
  }

  @Test
  void whatIsRestrictedWithTheSenderIsNotLiftedWithARequestHere() {
    String opened = words.taken(HandOver.ALL);
    String request = restrictCase();
    awaited(officerThere, words.told(), "\"restricted\"");
    requireMade(words.answer(officerThere, "restricted"));
    String own =
        SenderWords.work(words.officeThere(), "restriction", "/restrictions", WholeFile.id(opened));

    lift(words.officeThere(), own);

    assertThat(receiver.get(opened).status()).isEqualTo(404);
    lift(request);
    awaited(officerThere, words.told(), "\"lifted\"");
    assertThat(receiver.get(opened).status()).isEqualTo(404);
    requireMade(words.answer(officerThere, "lifted"));
    assertThat(receiver.get(opened).status()).isEqualTo(200);
  }

  /** For who may not read what is restricted here there is no such case, and so no notice of it. */
  private void requireHiddenHere(String notice) {
    assertThat(chair.get("/v1/notices").json().getJsonArray("items")).isEmpty();
    assertThat(chair.get(notice).status()).isEqualTo(404);
  }

  private void lift(String request) {
    lift(office, request);
  }

  private static void lift(PrivacyOffice of, String request) {
    made(of.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"e\"}"));
    made(of.step(request, "lifting", "{\"personTold\":true}"));
  }

  @Test
  void eachRestrictionIsToldOnceAndOneThatWasNeverToldIsNotLifted() {
    String before = restrictCase();
    lift(before);
    assertThat(notices()).isEmpty();
    String opened = words.taken(HandOver.ALL);

    String request = restrictCase();
    String again = restrictCase();
    awaited(receiver, SenderWords.tasks(opened), OF_CASE);
    lift(request);
    assertThat(notices()).hasSize(1);
    lift(again);

    assertThat(notices())
        .extracting(notice -> notice.getString("kind"))
        .containsExactlyInAnyOrder("lifted", "restricted");
  }

  @Test
  void aRestrictionOfSomebodyInTheCaseReachesThatPersonAtTheReceiverAndNobodyElse() {
    words.person("Rik Rust");
    String gerda = words.person("Gerda Groen");
    String opened = words.taken(WholeFile.SCOPE);

    SenderWords.work(office, "Gerda Groen", "restriction", "/restrictions", gerda);

    String there = named(opened, "Gerda Groen").getString("href");
    String task =
        awaited(
            receiver,
            SenderWords.tasks(opened),
            "restricted the processing of somebody in this case");
    assertThat(task).contains("Of whom: " + there);
    requireMade(words.answer(officerThere, "restricted"));
    assertThat(receiver.get(opened + "/persons").body())
        .contains("Rik Rust")
        .doesNotContain("Gerda Groen");
    assertThat(receiver.get(opened).status()).isEqualTo(200);
    assertThat(outcome(words.notice())).isEqualTo("restricted");
  }

  private JsonObject named(String opened, String name) {
    return receiver.get(opened + "/persons").json().getJsonArray("items").stream()
        .map(item -> item.asJsonObject())
        .filter(item -> item.getJsonObject("details").getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsRestrictedWhileTheTransferWaitsIsATaskOnceThereIsACase() {
    String received = handOver.received(handOver.requested(HandOver.ALL));
    restrictCase();
    awaited(officerThere, words.told(), "\"restricted\"");

    Answer early = words.answer(officerThere, "restricted");
    assertThat(early.json().getString("detail")).startsWith("nothingToRestrict");
    String opened = handOver.accept(received).json().getString("caseHref");

    assertThat(receiver.get(SenderWords.tasks(opened)).body()).contains(OF_CASE);
    requireMade(words.answer(officerThere, "restricted"));
    assertThat(receiver.get(opened).status()).isEqualTo(404);
  }

  @Test
  void aRecipientThatIsNoTenantIsToldByWhoMayReadWhatIsRestricted() {
    handOver.sender().partner(handOver.file(), "police", "police-west");
    requireMade(
        chair.post(
            handOver.file() + "/disclosures",
            """
            {"recipient":{"organisation":"police-west"},
             "items":[{"what":"He stays at home.","itemClass":"fact"}],
             "purpose":"p","legalBasis":"pgaAct","decision":"%s"}\
            """
                .formatted(handOver.sender().lastStep(handOver.file()))));

    restrictCase();

    String notice = words.notice();
    assertThat(office.officer().get(notice).json().getString("state")).isEqualTo("open");
    requireHiddenHere(notice);
    requireMade(office.step(notice, "telling", "{\"how\":\"By letter.\"}"));
    requireMade(office.step(notice, "acknowledgement", "{\"outcome\":\"restricted\"}"));
    assertThat(outcome(notice)).isEqualTo("restricted");
  }

  private String restrictCase() {
    return SenderWords.work(office, "restriction", "/restrictions", WholeFile.id(handOver.file()));
  }

  private List<JsonObject> notices() {
    return office
        .officer()
        .get("/v1/notices")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(notice -> notice.getString("disclosureHref").startsWith(handOver.file()))
        .toList();
  }

  private String outcome(String notice) {
    return Exchange.await(office.officer(), notice, "acknowledged").getString("outcome");
  }

  private static void requireMade(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
