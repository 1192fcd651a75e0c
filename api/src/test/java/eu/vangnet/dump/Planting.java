package eu.vangnet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.casework.transfers.HandOver;
import eu.vangnet.evaluations.EvaluationRoom;
import eu.vangnet.integration.ImportLines;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Academy;
import eu.vangnet.trainings.Exchange;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One tenant, into which persons are planted by every way that the API has. Safe for many threads.
 */
final class Planting {
  private static final String POLICE = "police-west";

  private final Desk desk = Desk.dutch();
  private final Academy academy = Academy.of(desk.tenant());
  private final EvaluationRoom room = EvaluationRoom.of(desk.tenant());
  private final String session = academy.session(500);
  private final Queue<String> capabilities = new ConcurrentLinkedQueue<>();

  Planting() {
    desk.agree(POLICE, "police", "ordinary");
    String evaluation = room.openEvaluation();
    for (int round = 0; round < 3; round++) {
      capabilities.addAll(room.invite(evaluation, 100).capabilities());
    }
  }

  /** The name of the tenant's schema without the product's prefix. */
  String schema() {
    return schema(desk.tenant());
  }

  /** The same of any tenant. */
  static String schema(TenantId tenant) {
    return "t_" + tenant.value().replace('-', '_');
  }

  /** Everything that is said of somebody, and some of it again, wrongly and in wrong places. */
  void plant(PlantedPerson person) {
    String signal = signal(person);
    if (person.number() % 4 == 0) {
      caseWork(person, signal);
    }
    if (person.number() % 3 == 0) {
      training(person);
    }
    if (person.number() % 5 == 0) {
      evaluation(person);
    }
    if (person.number() % 2 == 0) {
      mistakes(person);
    }
    if (person.number() % 6 == 0) {
      rights(person);
    }
    if (person.number() % 12 == 1) {
      earlierSystem(person);
    }
  }

  /** The desk of the tenant. */
  Desk desk() {
    return desk;
  }

  /**
   * What crosses to another tenant: a course, what is told of somebody, and a whole case of
   * somebody, which is taken over there.
   */
  void send(PlantedPerson person, Planting other) {
    Exchange exchange = new Exchange(academy, other.academy);
    exchange.received(exchange.offer("A course without persons."));
    TenantId receiver = other.desk.tenant();
    String file = caseWork(person, signal(person));
    disclose(person, file, receiver);
    String sent = handOver(file, receiver);
    String received = "/v1/transfers/" + sent.substring(sent.lastIndexOf('/') + 1);
    Call chair = other.desk.as(Role.CASECHAIR);
    Exchange.await(chair, received, "received");
    made(
        chair
            .ifMatch(other.desk.tag(received))
            .post(received + "/acceptance", "{\"legalBasis\":\"pgaAct\"}"));
    Exchange.await(desk.as(Role.CASECHAIR), sent, "accepted");
  }

  /** What is told of somebody goes to another tenant; gives the case that it was told of. */
  String tell(PlantedPerson person, TenantId receiver) {
    String file = caseWork(person, signal(person));
    disclose(person, file, receiver);
    return file;
  }

  /** Hands a case over; gives the address of the transfer. */
  String handOver(String file, TenantId receiver) {
    return new HandOver(desk, receiver, file).requested(HandOver.ALL);
  }

  /** Takes the whole tenant out; nobody fetches it. */
  void export() {
    TownHall.of(desk.tenant()).export();
  }

  private void disclose(PlantedPerson person, String file, TenantId receiver) {
    made(
        desk.as(Role.CASECHAIR)
            .post(
                file + "/disclosures",
                "{\"recipient\":{\"tenant\":\"%s\"},\"items\":[{\"what\":\"%s\"}],"
                        .formatted(receiver.value(), person.sentence("dentist"))
                    + "\"purpose\":\"%s\",\"legalBasis\":\"pgaAct\",\"decision\":\"%s\"}"
                        .formatted(person.sentence("mayor"), desk.lastStep(file))));
  }

  /** A case of an earlier system, and a line of it that is refused. */
  private void earlierSystem(PlantedPerson person) {
    Call chair = desk.as(Role.CASECHAIR);
    Answer brought =
        ImportLines.personBroughtIn(chair, person.name(), person.sentence("archivist"));
    assertThat(brought.status()).as(brought.body()).isEqualTo(207);
    assertThat(brought.body()).doesNotContain("\"status\":4");
    Answer refused =
        ImportLines.personBroughtIn(
            chair, person.name() + "\",\"" + person.phone(), person.sentence("archivist"));
    assertThat(refused.body()).contains("\"status\":4");
  }

  private String signal(PlantedPerson person) {
    String body =
        """
        {"facts":"%s","opinion":"%s","contradicting":"%s","sector":"education",
         "person":{"name":"%s","dateOfBirth":"%s","contact":"%s"},
         "reporter":{"name":"%s","contact":"%s"}}\
        """
            .formatted(
                person.sentence("teacher"),
                person.sentence("mentor"),
                person.sentence("aunt"),
                person.name(),
                person.born(),
                person.phone(),
                person.name(),
                person.email());
    Call call =
        desk.as(Role.CASEWORKER)
            .purpose("intake")
            .with("Idempotency-Key", UUID.randomUUID().toString());
    String made = made(call.post("/v1/signals", body)).madeId();
    made(call.post("/v1/signals", body));
    return made;
  }

  private String caseWork(PlantedPerson person, String signal) {
    desk.weigh(signal);
    Call chair = desk.as(Role.CASECHAIR);
    String file =
        "/v1/cases/"
            + made(chair.post(
                    "/v1/cases",
                    "{\"signal\":\"%s\",\"legalBasis\":\"pgaAct\",\"summary\":\"%s\"}"
                        .formatted(signal, person.sentence("chair"))))
                .madeId();
    Answer note = made(chair.post(file + "/notes", text(person.sentence("neighbour"))));
    String notePath = file + "/notes/" + note.madeId();
    made(
        chair
            .ifMatch(desk.tag(notePath))
            .post(notePath + "/amendments", text(person.sentence("brother"))));
    made(
        chair
            .ifMatch(desk.tag(file))
            .post(
                file + "/transitions",
                Desk.monitoring(person.sentence("police"), person.sentence("town"))));
    Answer changed =
        chair
            .ifMatch(desk.tag(file))
            .patch(
                file,
                "{\"summary\":\"%s\",\"person\":{\"name\":\"%s\",\"contact\":\"%s\"}}"
                    .formatted(person.sentence("clerk"), person.name(), person.phone()));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    support(person, chair, file);
    desk.seat(Telling.lastPart(file), "police", POLICE);
    made(
        chair.post(
            file + "/disclosures",
            "{\"recipient\":{\"organisation\":\"%s\"},\"items\":[{\"what\":\"%s\"}],"
                    .formatted(POLICE, person.sentence("doctor"))
                + "\"purpose\":\"To agree.\",\"legalBasis\":\"pgaAct\",\"decision\":\"%s\"}"
                    .formatted(desk.lastStep(file))));
    made(
        chair
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("Content-Type", "text/plain")
            .with("File-Name", encoded(person.name() + ".txt"))
            .send(
                "POST",
                file + "/attachments",
                BodyPublishers.ofString(person.name() + ": " + person.sentence("letter"))));
    folder(person, chair, file);
    if (person.number() % 12 == 0) {
      conference(person, file);
    }
    return file;
  }

  /** Who stands in the case, what was said of support, and that the person was told. */
  private static void folder(PlantedPerson person, Call chair, String file) {
    made(
        chair.post(
            file + "/persons",
            "{\"role\":\"guardian\",\"details\":{\"name\":\"%s\",\"contact\":\"%s\",\"relation\":\"%s\"}}"
                .formatted(person.name(), person.phone(), person.sentence("uncle"))));
    made(
        chair.post(
            file + "/consents",
            "{\"by\":\"guardian\",\"decision\":\"given\",\"decidedOn\":\"2026-01-05\",\"how\":\"%s\"}"
                .formatted(person.sentence("sister"))));
    made(
        chair.post(
            file + "/notifications",
            "{\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"%s\"}"
                .formatted(person.sentence("baker"))));
  }

  /** The case on an agenda, who was there, and what was said and decided. */
  private void conference(PlantedPerson person, String file) {
    ConferenceRoom table = ConferenceRoom.of(desk);
    String conference = table.conference(table.series(), 2);
    String item =
        table.item(
            conference, person.sentence("clerk"), Optional.of(ConferenceRoom.lastPart(file)));
    table.hold(conference);
    String attendee = table.attends(conference, person.name(), "\"seat\":\"municipality\"");
    table.write(
        item,
        "contributions",
        "{\"text\":\"%s\",\"broughtBy\":\"%s\"}".formatted(person.sentence("coach"), attendee));
    table.action(item, person.name());
  }

  /** A plan, a form, a mentor of that name, and what the two agreed on. */
  private static void support(PlantedPerson person, Call chair, String file) {
    String words = person.sentence("coach");
    made(
        chair.post(
            file + "/plans",
            "{\"summary\":\"%s\",\"protectiveFactors\":[{\"domain\":\"family\",\"focus\":\"person\",\"text\":\"%s\"}]}"
                .formatted(words, person.sentence("grandmother"))));
    made(
        chair.post(
            file + "/forms",
            "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,\"grounds\":\"%s\"}}"
                .formatted(words)));
    String mentor =
        made(chair.post(
                "/v1/mentors",
                """
                {"kind":"mentor","name":"%s","contact":"%s","languages":["nl"],"caseloadLimit":2,
                 "screeningValidUntil":"2099-01-01"}\
                """
                    .formatted(person.name(), person.phone())))
            .madeId();
    made(
        chair.post(
            file + "/mentorings",
            "{\"mentor\":\"%s\",\"aims\":\"%s\",\"startsOn\":\"2026-01-01\"}"
                .formatted(mentor, words)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A person is searched for, and makes use of what the law gives them. */
  private void rights(PlantedPerson person) {
    Call worker = desk.as(Role.CASEWORKER);
    for (String search :
        List.of(
            "{\"name\":\"" + person.name() + "\"}",
            "{\"dateOfBirth\":\"" + person.born() + "\"}")) {
      Answer answer = worker.post("/v1/searches", search);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("href");
    }
    PrivacyOffice office = PrivacyOffice.of(desk);
    String request = office.identified("access", person.name());
    assertThat(office.matches(request)).isNotEmpty();
  }

  private void training(PlantedPerson person) {
    made(
        academy
            .as(Role.TRAINER)
            .post(
                session + "/enrolments",
                "{\"participant\":{\"name\":\"%s\",\"email\":\"%s\"}}"
                    .formatted(person.name(), person.email())));
  }

  private void evaluation(PlantedPerson person) {
    made(
        room.respond(
            capabilities.remove(), EvaluationRoom.answers("talk", 4, person.sentence("learner"))));
  }

  /** What is refused must be kept no more than what is taken. */
  private void mistakes(PlantedPerson person) {
    Call worker = desk.as(Role.CASEWORKER);
    String name = URLEncoder.encode(person.name(), StandardCharsets.UTF_8);
    List<Answer> refused =
        List.of(
            worker
                .purpose("intake")
                .post(
                    "/v1/signals",
                    "{\"facts\":7,\"" + person.name() + "\":\"" + person.phone() + "\"}"),
            worker.purpose("intake").post("/v1/signals", "{\"facts\":\"" + person.sentence("half")),
            worker.get("/v1/signals?filter=sector:eq:" + name),
            worker.get("/v1/signals?" + name + "=1"),
            worker.get("/v1/signals/" + name),
            worker.with("If-Match", '"' + person.family() + '"').delete("/v1/signals"),
            worker.get("/v1/" + name));
    assertThat(refused).allMatch(answer -> answer.status() != 201 && answer.status() < 500);
  }

  private static String text(String words) {
    return "{\"text\":\"" + words + "\"}";
  }

  private static Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }
}
