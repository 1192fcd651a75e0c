package eu.vangnet.casework.transfers;

import static eu.vangnet.privacy.PrivacyOffice.awaited;
import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever took a case over hears of what its sender rectifies or erases (GDPR article 19). */
@Timeout(180)
class TransferWordsTest {
  private static final String NAME = "Sam Voorbeeld";

  private final HandOver handOver = HandOver.elsewhere();
  private final Call chair = handOver.chair();
  private final Call receiver = handOver.atReceiver();
  private final PrivacyOffice office = PrivacyOffice.of(handOver.sender());

  @Test
  void whatIsRectifiedWhileTheTransferWaitsIsATaskAsSoonAsItIsAcceptedAndTheAnswerComesBack() {
    String received = handOver.received(handOver.requested(HandOver.ALL));
    rectify("I was ill.");
    String told = told();
    awaited(receiver, told, "I was ill.");

    String opened = handOver.accept(received).json().getString("caseHref");

    JsonObject task = first(receiver.get(tasks(opened)));
    assertThat(task.getString("title")).contains("rectified this case");
    assertThat(task.getString("source")).isEqualTo("notice");
    assertThat(task.getString("madeBy")).isEqualTo(handOver.sender().tenant().value());
    assertThat(task.getString("details")).contains(told);
    answer(told, "noted");
    assertThat(Exchange.await(office.officer(), notice(), "acknowledged").getString("outcome"))
        .isEqualTo("noted");
  }

  @Test
  @Tag("database")
  void whatIsRectifiedOrErasedAfterAcceptanceIsATaskAndTheFileIsKeptWithGroundsOrErased() {
    String opened = taken();

    rectify("I was never at that school.");
    awaited(receiver, tasks(opened), "rectified this case");
    assertThat(receiver.get(told()).body()).contains("I was never at that school.");
    erase(office, WholeFile.id(handOver.file()));

    awaited(receiver, tasks(opened), "erased its file");
    String told = told();
    assertThat(answer(told, "erased").json().getString("detail")).startsWith("caseIsKept");
    erase(new PrivacyOffice(handOver.receiver()), WholeFile.id(opened));

    assertThat(receiver.get(opened).status()).isEqualTo(404);
    assertThat(receiver.get(told).status()).isEqualTo(404);
    assertThat(Exchange.await(office.officer(), notice(), "acknowledged").getString("outcome"))
        .isEqualTo("erased");
  }

  @Test
  void whatWaitsIsKeptAndWhatWasOpenedIsForWhoMayReadTheCase() {
    String received = handOver.received(handOver.requested(HandOver.ALL));
    rectify("Sam Voorbeeld was ill.");
    String told = told();
    awaited(receiver, told, "Sam Voorbeeld was ill.");
    assertThat(answer(told, "erased").json().getString("detail")).startsWith("caseIsKept");
    String opened = handOver.accept(received).json().getString("caseHref");
    PrivacyOffice there = new PrivacyOffice(handOver.receiver());

    work(there, "erasure", "/erasures", WholeFile.id(told));
    work(there, "restriction", "/restrictions", WholeFile.id(opened));

    assertThat(receiver.get(told).body()).doesNotContain("Sam Voorbeeld was ill.");
    assertThat(there.officer().get(opened).status()).isEqualTo(200);
    assertThat(receiver.get(opened).status()).isEqualTo(404);
    assertThat(receiver.get(received).json()).doesNotContainKeys("content", "reason");
  }

  @Test
  void whoRejectedACaseKeepsNothingOfItAndHearsNothingMore() {
    String transfer = handOver.requested(HandOver.ALL);
    handOver.reject(handOver.received(transfer));
    Exchange.await(chair, transfer, "rejected");

    rectify("I was ill.");

    JsonObject disclosure = first(chair.get(handOver.file() + "/disclosures"));
    assertThat(disclosure.getString("state")).isEqualTo("returned");
    assertThat(disclosure.getString("originHref")).isEqualTo(transfer);
    assertThat(disclosure.getJsonObject("recipient").getString("tenant"))
        .isEqualTo(handOver.receiver().value());
    assertThat(office.officer().get("/v1/notices").json().getJsonArray("items")).isEmpty();
    assertThat(receiver.get(received()).json().getJsonArray("items")).isEmpty();
  }

  private String taken() {
    String transfer = handOver.requested(HandOver.ALL);
    Answer accepted = handOver.accept(handOver.received(transfer));
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    Exchange.await(chair, transfer, "accepted");
    return accepted.json().getString("caseHref");
  }

  private void rectify(String words) {
    String request = office.identified("rectification", NAME);
    JsonObject match =
        office.matches(request).stream()
            .filter(found -> found.getString("kind").equals("case"))
            .findFirst()
            .orElseThrow();
    made(
        office
            .officer()
            .post(
                request + "/statements",
                "{\"record\":" + PrivacyOffice.reference(match) + ",\"text\":\"" + words + "\"}"));
  }

  private static void erase(PrivacyOffice of, String file) {
    work(of, "erasure", "/erasures", file);
  }

  private static void work(PrivacyOffice of, String kind, String below, String record) {
    String request = of.identified(kind, NAME);
    made(
        of.officer()
            .post(
                request + below,
                PrivacyOffice.records(
                    of.matches(request).stream()
                        .filter(match -> match.getString("id").equals(record))
                        .toList())));
  }

  private Answer answer(String told, String outcome) {
    String tag = receiver.get(told).header("ETag").orElseThrow();
    return receiver
        .ifMatch(tag)
        .post(told + "/acknowledgement", "{\"outcome\":\"" + outcome + "\"}");
  }

  private static String tasks(String opened) {
    return "/v1/tasks?filter=case:eq:" + WholeFile.id(opened);
  }

  /** What came from this sender, as its receiver lists it. */
  private String received() {
    return "/v1/disclosures?filter=sender:eq:" + handOver.sender().tenant().value();
  }

  private String told() {
    return first(receiver.get(received())).getString("href");
  }

  private String notice() {
    return first(office.officer().get("/v1/notices")).getString("href");
  }

  private static JsonObject first(Answer list) {
    assertThat(list.status()).as(list.body()).isEqualTo(200);
    return list.json().getJsonArray("items").getJsonObject(0);
  }
}
