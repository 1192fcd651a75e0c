package eu.vangnet.casework.transfers;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;

/** A hand-over, and what its sender says of the case afterwards. */
record SenderWords(HandOver handOver) {
  private static final String NAME = "Sam Voorbeeld";

  /** The address of the case at the receiver, once it took it over. */
  String taken(String scope) {
    String transfer = handOver.requested(scope);
    Answer accepted = handOver.accept(handOver.received(transfer));
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    Exchange.await(handOver.chair(), transfer, "accepted");
    return accepted.json().getString("caseHref");
  }

  /** Somebody more who stands in the case; the identifier. */
  String person(String name) {
    Answer added =
        handOver
            .chair()
            .post(
                handOver.file() + "/persons",
                "{\"role\":\"family\",\"details\":{\"name\":\"" + name + "\"}}");
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.madeId();
  }

  void rectify(String words) {
    rectify(NAME, WholeFile.id(handOver.file()), words);
  }

  /** The same for anybody. */
  void rectify(String name, String record, String words) {
    String request = office().identified("rectification", name);
    JsonObject match =
        office().matches(request).stream()
            .filter(found -> found.getString("id").equals(record))
            .findFirst()
            .orElseThrow();
    made(
        office()
            .officer()
            .post(
                request + "/statements",
                "{\"record\":" + PrivacyOffice.reference(match) + ",\"text\":\"" + words + "\"}"));
  }

  static void erase(PrivacyOffice of, String file) {
    work(of, "erasure", "/erasures", file);
  }

  /** Has something done with the record of the person of concern; the request. */
  static String work(PrivacyOffice of, String kind, String below, String record) {
    return work(of, NAME, kind, below, record);
  }

  /** The same for anybody. */
  static String work(PrivacyOffice of, String name, String kind, String below, String record) {
    String request = of.identified(kind, name);
    made(
        of.officer()
            .post(
                request + below,
                PrivacyOffice.records(
                    of.matches(request).stream()
                        .filter(match -> match.getString("id").equals(record))
                        .toList())));
    return request;
  }

  Answer answer(Call by, String outcome) {
    String told = told();
    String tag = by.get(told).header("ETag").orElseThrow();
    return by.ifMatch(tag).post(told + "/acknowledgement", "{\"outcome\":\"" + outcome + "\"}");
  }

  static String tasks(String opened) {
    return "/v1/tasks?filter=case:eq:" + WholeFile.id(opened);
  }

  /** What came from this sender, as its receiver lists it. */
  String received() {
    return "/v1/disclosures?filter=sender:eq:" + handOver.sender().tenant().value();
  }

  /** The record of the hand-over at its receiver. */
  String told() {
    return first(handOver.atReceiver().get(received())).getString("href");
  }

  /** The latest of which the receiver has to hear. */
  String notice() {
    return first(office().officer().get("/v1/notices")).getString("href");
  }

  PrivacyOffice office() {
    return PrivacyOffice.of(handOver.sender());
  }

  PrivacyOffice officeThere() {
    return new PrivacyOffice(handOver.receiver());
  }

  static JsonObject first(Answer list) {
    assertThat(list.status()).as(list.body()).isEqualTo(200);
    return list.json().getJsonArray("items").getJsonObject(0);
  }
}
