package eu.vangnet.casework.transfers;

import static eu.vangnet.privacy.PrivacyOffice.awaited;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.courier.HeldPost;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever took a case over hears of what its sender rectifies or erases (GDPR article 19). */
@Timeout(180)
class TransferWordsTest {
  private final HandOver handOver = HandOver.elsewhere();
  private final Call chair = handOver.chair();
  private final Call receiver = handOver.atReceiver();
  private final SenderWords words = new SenderWords(handOver);
  private final PrivacyOffice office = words.office();

  @Test
  void whatIsRectifiedWhileTheTransferWaitsIsATaskAsSoonAsItIsAcceptedAndTheAnswerComesBack() {
    String received = handOver.received(handOver.requested(HandOver.ALL));
    words.rectify("I was ill.");
    String told = words.told();
    awaited(receiver, told, "I was ill.");

    String opened = handOver.accept(received).json().getString("caseHref");

    JsonObject task = SenderWords.first(receiver.get(SenderWords.tasks(opened)));
    assertThat(task.getString("title")).contains("rectified this case");
    assertThat(task.getString("source")).isEqualTo("notice");
    assertThat(task.getString("madeBy")).isEqualTo(handOver.sender().tenant().value());
    assertThat(task.getString("details")).contains(told);
    words.answer(receiver, "noted");
    assertThat(
            Exchange.await(office.officer(), words.notice(), "acknowledged").getString("outcome"))
        .isEqualTo("noted");
  }

  @Test
  void whatIsRectifiedOrErasedAfterAcceptanceIsATaskAndTheFileIsKeptWithGroundsOrErased() {
    String opened = words.taken(HandOver.ALL);

    words.rectify("I was never at that school.");
    awaited(receiver, SenderWords.tasks(opened), "rectified this case");
    assertThat(receiver.get(words.told()).body()).contains("I was never at that school.");
    SenderWords.erase(office, WholeFile.id(handOver.file()));

    awaited(receiver, SenderWords.tasks(opened), "erased its file");
    String told = words.told();
    assertThat(words.answer(receiver, "erased").json().getString("detail"))
        .startsWith("caseIsKept");
    SenderWords.erase(words.officeThere(), WholeFile.id(opened));

    assertThat(receiver.get(opened).status()).isEqualTo(404);
    assertThat(receiver.get(told).status()).isEqualTo(404);
    assertThat(
            Exchange.await(office.officer(), words.notice(), "acknowledged").getString("outcome"))
        .isEqualTo("erased");
  }

  @Test
  void theErasureOfSomebodyWhoWentAlongIsATaskToo() {
    String gerda = words.person("Gerda Groen");
    String opened = words.taken(WholeFile.SCOPE);

    SenderWords.work(office, "Gerda Groen", "erasure", "/erasures", gerda);

    assertThat(
            awaited(
                receiver,
                SenderWords.tasks(opened),
                "erased what it kept of somebody in this case"))
        .contains("Of whom: " + opened + "/persons/");
    assertThat(receiver.get(opened).status()).isEqualTo(200);
    assertThat(words.answer(receiver, "noted").status()).isEqualTo(201);
  }

  @Test
  void whatWasSaidBySomebodyWhoIsErasedIsTakenOutOfLettersThatWait() {
    String gerda = words.person("Gerda Groen");
    String opened = words.taken(WholeFile.SCOPE);
    try (HeldPost held = HeldPost.of(handOver.sender().tenant())) {
      words.rectify("Gerda Groen", gerda, "I never lived there.");
      SenderWords.work(office, "Gerda Groen", "erasure", "/erasures", gerda);
    }

    awaited(receiver, SenderWords.tasks(opened), "erased what it kept of somebody in this case");
    assertThat(receiver.get(words.told()).body()).doesNotContain("I never lived there.");
  }

  @Test
  void whatWaitsIsKeptAndWhatWasOpenedIsForWhoMayReadTheCase() {
    String received = handOver.received(handOver.requested(HandOver.ALL));
    words.rectify("Sam Voorbeeld was ill.");
    String told = words.told();
    awaited(receiver, told, "Sam Voorbeeld was ill.");
    assertThat(words.answer(receiver, "erased").json().getString("detail"))
        .startsWith("caseIsKept");
    String opened = handOver.accept(received).json().getString("caseHref");
    PrivacyOffice there = words.officeThere();

    SenderWords.work(there, "erasure", "/erasures", WholeFile.id(told));
    SenderWords.work(there, "restriction", "/restrictions", WholeFile.id(opened));

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

    words.rectify("I was ill.");

    JsonObject disclosure = SenderWords.first(chair.get(handOver.file() + "/disclosures"));
    assertThat(disclosure.getString("state")).isEqualTo("returned");
    assertThat(disclosure.getString("originHref")).isEqualTo(transfer);
    assertThat(disclosure.getJsonObject("recipient").getString("tenant"))
        .isEqualTo(handOver.receiver().value());
    assertThat(office.officer().get("/v1/notices").json().getJsonArray("items")).isEmpty();
    assertThat(receiver.get(words.received()).json().getJsonArray("items")).isEmpty();
  }

  @Test
  void whoErasedTheCaseBeforeItsSenderDidAnswersByThatAndNobodyIsAsked() {
    String opened = words.taken(HandOver.ALL);
    SenderWords.erase(words.officeThere(), WholeFile.id(opened));
    assertThat(receiver.get(words.received()).json().getJsonArray("items")).isEmpty();

    SenderWords.erase(office, WholeFile.id(handOver.file()));

    assertThat(
            Exchange.await(office.officer(), words.notice(), "acknowledged").getString("outcome"))
        .isEqualTo("erased");
    assertThat(receiver.get(words.received()).json().getJsonArray("items")).isEmpty();
  }

  @Test
  void whereNoModuleSaysAnyMoreWhoOwnsTasksTheWordOfTheSenderIsATaskAllTheSame() {
    String opened = words.taken(HandOver.ALL);
    String before = module(opened, "9.9.9");
    try {
      words.rectify("I was ill.");

      awaited(receiver, SenderWords.tasks(opened), "rectified this case");
      assertThat(SenderWords.first(receiver.get(SenderWords.tasks(opened))).getString("owner"))
          .isEqualTo("table");
    } finally {
      module(opened, before);
    }
  }

  /** Has a case run under another version of its module, as after that was taken away. */
  private String module(String opened, String version) {
    String schema =
        System.getProperty("vangnet.schema-prefix")
            + "_t_"
            + handOver.receiver().value().replace('-', '_');
    String of = " WHERE id = '" + WholeFile.id(opened) + "'";
    try (RootAccess root = new RootAccess()) {
      String before = root.text(schema, "SELECT module_version FROM case_file" + of);
      root.execute(schema, "UPDATE case_file SET module_version = '" + version + "'" + of);
      return before;
    }
  }
}
