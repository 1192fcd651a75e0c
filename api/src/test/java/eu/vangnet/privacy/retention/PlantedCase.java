package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.casework.transfers.HandOver;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import java.util.List;
import java.util.Optional;

/** A case with words in what is done with it beyond the desk, step by step as it happens. */
final class PlantedCase {
  private static final String NAME = "Robin Rust";

  private final Desk desk;
  private final Planted planted;
  private final Call chair;
  private final String id;
  private final String path;

  /** A case of a person who is told of it, in monitoring. */
  PlantedCase(Desk desk, Planted planted) {
    this.desk = desk;
    this.planted = planted;
    this.chair = desk.as(Role.CASECHAIR);
    this.id = desk.openCase(planted.word("facts"));
    this.path = "/v1/cases/" + id;
    planted.identifiers().add(id);
    Answer named = chair.ifMatch("*").patch(path, "{\"person\":{\"name\":\"" + NAME + "\"}}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    made(
        "/notifications",
        "{\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"%s\"}",
        "told");
    desk.decided(path);
  }

  /** A plan, and a mentor with whom the person met. */
  void support() {
    made("/plans", "{\"summary\":\"%s\"}", "plan");
    Answer mentor =
        chair.post(
            "/v1/mentors",
            """
            {"kind":"mentor","name":"Noor Bakker","languages":["nl"],"caseloadLimit":2,
             "screeningValidUntil":"2099-01-01"}""");
    assertThat(mentor.status()).as(mentor.body()).isEqualTo(201);
    String mentoring =
        "/mentorings/"
            + made(
                "/mentorings",
                "{\"mentor\":\""
                    + mentor.madeId()
                    + "\",\"aims\":\"%s\",\"startsOn\":\"2026-01-01\"}",
                "aims");
    for (String party : List.of("mentor", "client")) {
      Answer signed =
          chair
              .ifMatch("*")
              .post(
                  path + mentoring + "/signature",
                  "{\"party\":\"" + party + "\",\"signedOn\":\"2026-01-01\"}");
      assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    }
    made(mentoring + "/sessions", "{\"heldOn\":\"2026-01-02\",\"outcome\":\"%s\"}", "session");
  }

  /** The case at the table, what was said of it there, and what is to be done. */
  void conference() {
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, planted.word("subject"), Optional.of(id));
    room.hold(conference);
    String attendee = room.attends(conference, "N", "\"seat\":\"municipality\"");
    room.write(
        item,
        "contributions",
        "{\"text\":\"%s\",\"broughtBy\":\"%s\"}".formatted(planted.word("contribution"), attendee));
    room.write(
        item,
        "actions",
        "{\"text\":\"%s\",\"owner\":\"N\",\"dueOn\":\"2031-12-24\"}"
            .formatted(planted.word("action")));
  }

  /** The committee was asked about it, and said what it thinks. */
  void opinion() {
    PrivacyOffice office = PrivacyOffice.of(desk);
    String asked =
        planted.made(
            office
                .officer()
                .post(
                    "/v1/opinions",
                    "{\"question\":\"%s\",\"caseId\":\"%s\"}"
                        .formatted(planted.word("question"), id)));
    String given =
        "{\"givenBy\":\"The chair\",\"opinion\":\"%s\"}".formatted(planted.word("opinion"));
    PrivacyOffice.made(office.step("/v1/opinions/" + asked, "advice", given));
  }

  /** What the person gets who asks for access. */
  void bundle() {
    PrivacyOffice office = PrivacyOffice.of(desk);
    planted.made(office.officer().post(office.identified("access", NAME) + "/bundles", records()));
  }

  private String records() {
    return "{\"records\":[{\"kind\":\"case\",\"id\":\"" + id + "\"}]}";
  }

  /** Restricted for a while, in which somebody breaks the glass. */
  void emergency() {
    PrivacyOffice office = PrivacyOffice.of(desk);
    String request = office.identified("restriction", NAME);
    PrivacyOffice.made(office.officer().post(request + "/restrictions", records()));
    planted.made(
        chair.post(
            "/v1/emergencies",
            "{\"caseId\":\"%s\",\"reason\":\"%s\"}".formatted(id, planted.word("danger"))));
    PrivacyOffice.made(
        office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"e\"}"));
    PrivacyOffice.made(office.step(request, "lifting", "{\"personTold\":true}"));
  }

  /** Handed over to a tenant that does not take it. */
  void rejectedBy(Desk other) {
    String sent = new HandOver(desk, other.tenant(), path).requested(HandOver.ALL);
    String received = "/v1/transfers/" + sent.substring(sent.lastIndexOf('/') + 1);
    Call there = other.as(Role.CASECHAIR);
    Exchange.await(there, received, "received");
    Answer rejected =
        there
            .ifMatch(other.tag(received))
            .post(received + "/rejection", "{\"reason\":\"notCompetent\"}");
    assertThat(rejected.status()).as(rejected.body()).isEqualTo(201);
    Exchange.await(chair, sent, "rejected");
  }

  /** What is told of it goes to another tenant; that it was told stays on record. */
  void toldTo(Desk other) {
    Answer told =
        chair.post(
            path + "/disclosures",
            "{\"recipient\":{\"tenant\":\"%s\"},\"items\":[{\"what\":\"%s\"}],\"purpose\":\"p\","
                    .formatted(other.tenant().value(), planted.word("disclosed"))
                + "\"legalBasis\":\"pgaAct\",\"decision\":\"%s\"}".formatted(desk.lastStep(path)));
    assertThat(told.status()).as(told.body()).isEqualTo(201);
  }

  void close() {
    Answer closed =
        chair.ifMatch("*").post(path + "/closure", Desk.decision("\"reason\":\"goalsReached\""));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }

  private String made(String below, String body, String what) {
    return planted.made(chair.post(path + below, body.formatted(planted.word(what))));
  }
}
