package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A case in each room of which another person is named, who is called Wren and after the room. */
final class NamedInRooms {
  private final Map<String, String> rooms = new TreeMap<>();
  private final Desk desk;
  private final Call chair;
  private final String file;
  private final String path;

  NamedInRooms(Desk desk) {
    this.desk = desk;
    this.chair = desk.as(Role.CASECHAIR);
    this.file = desk.openCase("Left school.");
    this.path = "/v1/cases/" + file;
    desk.decided(path);
    closedForAMoment();
    folder();
    told();
    support();
    conference();
    emergency();
  }

  String file() {
    return file;
  }

  /** The rooms, and the case that each leads to. */
  Map<String, String> rooms() {
    return rooms;
  }

  private String on(String room) {
    return on(room, file);
  }

  private String on(String room, String of) {
    rooms.put(room, of);
    return "On Wren " + room + " and others.";
  }

  private void closedForAMoment() {
    step("closure", "\"reason\":\"goalsReached\"", on("Closure"));
    add("/aftercares", "{\"aim\":\"%s\"}", on("Aftercare"));
    step(
        "reopening",
        "\"to\":\"caseConference\",\"legalBasis\":\"pgaAct\",\"proportionality\":\"p\","
            + "\"subsidiarity\":\"s\"",
        on("Reopening"));
    step(
        "transitions",
        "\"to\":\"monitoring\",\"proportionality\":\"p\",\"subsidiarity\":\"s\"," + Desk.SHARING,
        on("Transition"));
  }

  private void step(String step, String more, String grounds) {
    made(
        chair
            .ifMatch(desk.tag(path))
            .post(path + '/' + step, Desk.decision(more).replace("Decided together.", grounds)));
  }

  private void folder() {
    add("/notes", "{\"text\":\"%s\"}", on("Note"));
    add("/professionals", "{\"role\":\"mentor\",\"name\":\"%s\"}", on("Professional"));
    add("/tasks", "{\"title\":\"%s\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"}", on("Task"));
    add(
        "/consents",
        "{\"by\":\"person\",\"decision\":\"given\",\"decidedOn\":\"2026-01-05\",\"how\":\"%s\"}",
        on("Consent"));
    String linked = desk.openCase("Linked.");
    add(
        "/links",
        "{\"linkedCase\":\"" + linked + "\",\"kind\":\"sameFamily\",\"reason\":\"%s\"}",
        on("Link"));
    add(
        "/forms",
        "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,\"grounds\":\"%s\"}}",
        on("Form"));
    add(
        "/notifications",
        "{\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"%s\"}",
        on("Notification"));
    add("/permissions", "{\"giver\":\"guardian\",\"how\":\"%s\"}", on("Permission"));
    add("/briefings", "{\"organisation\":\"p\",\"how\":\"%s\"}", on("Briefing"));
    rooms.put("Paper", file);
    made(
        chair
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("File-Name", "letter_of_Wren_Paper.txt")
            .with("Content-Type", "text/plain")
            .send("POST", path + "/attachments", BodyPublishers.ofString("words")));
  }

  private void told() {
    String preparation =
        add(
            "/preparations",
            "{\"occasion\":\"letter\",\"recipient\":"
                + Telling.SCHOOL
                + ",\"purpose\":\"%s\",\"legalBasis\":\"pgaAct\"}",
            on("Preparation"));
    made(
        Telling.take(
            chair,
            preparation,
            "describe",
            Telling.describing(Telling.item(on("Description"), ""))));
    made(
        Telling.sheet(
            chair, path, "{\"subject\":\"test-person\"}", "{\"what\":\"" + on("Sheet") + "\"}"));
    made(Telling.demand(chair, on("Demand"), ",\"caseId\":\"" + file + "\""));
    made(
        PrivacyOffice.of(desk)
            .officer()
            .post(
                "/v1/opinions",
                "{\"question\":\"%s\",\"caseId\":\"%s\"}".formatted(on("Opinion"), file)));
    desk.partner(path, "youthWork", "youth-west");
    add(
        "/disclosures",
        "{\"recipient\":{\"organisation\":\"youth-west\"},\"items\":[{\"what\":\"%s\"}],"
            + "\"purpose\":\"p\",\"legalBasis\":\"pgaAct\",\"decision\":\""
            + desk.lastStep(path)
            + "\"}",
        on("Disclosure"));
    String note =
        chair.post(path + "/notes", "{\"text\":\"t\",\"professionalSecret\":true}").madeId();
    add(
        "/liftings",
        "{\"note\":\"" + note + "\",\"recipient\":\"The school\",\"grounds\":\"%s\"}",
        on("Lifting"));
  }

  private void support() {
    String plan =
        add(
            "/plans",
            "{\"summary\":\"s\",\"goals\":[{\"domain\":\"family\",\"focus\":\"person\","
                + "\"text\":\"%s\",\"state\":\"open\"}]}",
            on("Plan"));
    made(
        chair.post(
            plan + "/reviews",
            "{\"heldOn\":\"2026-01-01\",\"participants\":[],\"changed\":\""
                + on("Review")
                + "\"}"));
    add(
        "/assessments",
        "{\"instrument\":\"i\",\"assessor\":\"a\",\"certifiedUntil\":\"2026-06-01\","
            + "\"assessedOn\":\"2026-01-01\",\"purpose\":\"p\",\"conclusion\":\"%s\"}",
        on("Assessment"));
    String mentor =
        chair
            .post(
                "/v1/mentors",
                "{\"kind\":\"mentor\",\"name\":\"n\",\"languages\":[\"nl\"],\"caseloadLimit\":9,"
                    + "\"screeningValidUntil\":\"2099-01-01\"}")
            .madeId();
    String mentoring =
        add(
            "/mentorings",
            "{\"mentor\":\"" + mentor + "\",\"aims\":\"%s\",\"startsOn\":\"2026-01-01\"}",
            on("Mentoring"));
    for (String party : new String[] {"mentor", "client"}) {
      Answer signed =
          chair
              .ifMatch("*")
              .post(
                  mentoring + "/signature",
                  "{\"party\":\"" + party + "\",\"signedOn\":\"2026-01-01\"}");
      assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    }
    made(
        chair.post(
            mentoring + "/sessions",
            "{\"heldOn\":\"2026-01-02\",\"outcome\":\"" + on("Session") + "\"}"));
    made(
        chair.post(
            path + "/proposals",
            Desk.decision("\"reason\":\"goalsReached\"")
                .replace("Decided together.", on("Proposal"))));
  }

  private void conference() {
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, on("Agenda"), Optional.of(file));
    room.hold(conference);
    String noor = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    room.write(
        item,
        "contributions",
        "{\"text\":\"" + on("Minutes") + "\",\"broughtBy\":\"" + noor + "\"}");
    String action = "/v1/actions/" + room.action(item, "Sanne");
    made(
        chair
            .ifMatch(desk.tag(action))
            .post(action + "/completion", "{\"note\":\"" + on("Action") + "\"}"));
  }

  /** The glass is broken where the processing is restricted. */
  private void emergency() {
    String closed = Telling.restricted(desk, "Robin Rust");
    String reason = on("Emergency", Telling.lastPart(closed));
    made(
        desk.as(Role.CASEWORKER)
            .post(
                "/v1/emergencies",
                "{\"caseId\":\"%s\",\"reason\":\"%s\"}"
                    .formatted(Telling.lastPart(closed), reason)));
  }

  private String add(String below, String body, String words) {
    return made(chair.post(path + below, body.formatted(words)));
  }
}
