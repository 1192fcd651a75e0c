package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.casework.reportpoints.ReportPointTest;
import eu.vangnet.casework.transfers.HandOver;
import eu.vangnet.evaluations.EvaluationRoom;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.reports.RequestedReport;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A tenant that has one object of each kind: what stands for every path parameter of the document.
 * Whoever adds a kind of object adds it here.
 */
final class OwnedObjects {
  private static final Product PRODUCT = Product.started();

  private static final AtomicInteger YEAR = new AtomicInteger(1951);

  private final Desk owner = Desk.dutch();
  private final Map<String, String> owned = new HashMap<>();

  OwnedObjects() {
    caseWork();
    evaluations();
    trainings(Academy.of(owner.tenant()));
    offers(Academy.of(owner.tenant()));
    retention();
    administration();
    requests(PrivacyOffice.of(owner));
    disclosures(PrivacyOffice.of(owner));
    transfers();
  }

  TenantId tenant() {
    return owner.tenant();
  }

  /** By the name of the path parameter. */
  Map<String, String> all() {
    return Map.copyOf(owned);
  }

  /** The same parameters, with objects that nobody has. */
  Map<String, String> random() {
    return owned.keySet().stream()
        .collect(
            Collectors.toMap(
                name -> name,
                name ->
                    switch (name) {
                      case "module" -> "country-zz";
                      case "tenant" -> "nl-nobody-at-all";
                      case "setting" -> "noSuchSetting";
                      case "retention" -> "country-zz.case";
                      case "role" -> "no-such-role";
                      default -> UUID.randomUUID().toString();
                    }));
  }

  private void caseWork() {
    String file = owner.openCase("Owned.");
    String path = "/v1/cases/" + file;
    Call chair = owner.as(Role.CASECHAIR);
    Answer moved =
        chair.ifMatch(owner.tag(path)).post(path + "/transitions", Desk.monitoring("p", "s"));
    assertThat(moved.status()).as(moved.body()).isEqualTo(201);
    owned.put("case", file);
    owned.put("signal", owner.signal("Owned too."));
    Answer receipt =
        owner
            .as(Role.CASEWORKER)
            .purpose("intake")
            .get("/v1/signals/" + owned.get("signal") + "/receipt");
    owned.put("receipt", lastPart(receipt.json().getString("receiptHref")));
    owned.put("note", chair.post(path + "/notes", "{\"text\":\"n\"}").madeId());
    owned.put(
        "seat",
        chair.post(path + "/seats", "{\"seat\":\"police\",\"organisation\":\"p\"}").madeId());
    owned.put("permission", chair.post(path + "/permissions", "{\"giver\":\"guardian\"}").madeId());
    owned.put("briefing", chair.post(path + "/briefings", "{\"organisation\":\"p\"}").madeId());
    owned.put("sharingAgreement", lastPart(owner.agree("p", "police", "ordinary")));
    owned.put(
        "trend",
        chair
            .post(
                "/v1/trends",
                "{\"module\":\"country-nl\",\"form\":\"localPicture\",\"content\":{\"seen\":\"s\"}}")
            .madeId());
    owned.put("transition", first(chair, path + "/transitions"));
    owned.put("subject", file);
    owned.put("attachment", attachment(chair, path));
    owned.putAll(CaseFolder.oneOfEach(owner, path));
    form(chair, path);
    changes(chair, path);
    conference(chair);
    owned.putAll(new OwnedSupport(owner, path).all());
  }

  private void form(Call chair, String path) {
    Answer filled =
        chair.post(
            path + "/forms",
            "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,\"grounds\":\"g\"}}");
    assertThat(filled.status()).as(filled.body()).isEqualTo(201);
    owned.put("filledForm", filled.madeId());
    owned.put("formVersion", filled.json().getJsonObject("latest").getString("id"));
  }

  private void conference(Call chair) {
    ConferenceRoom room = ConferenceRoom.of(owner);
    String series = room.series();
    String conference = room.conference(series, 2);
    owned.put("series", lastPart(series));
    owned.put("calendar", chair.post(series + "/calendars", "{}").madeId());
    owned.put("conference", lastPart(conference));
    owned.put(
        "invitee",
        lastOf(
            chair.post(conference + "/invitees", "{\"seat\":\"police\",\"organisation\":\"p\"}"),
            "participants"));
    String item = room.item(conference, "Owned.", Optional.of(owned.get("case")));
    owned.put("item", lastPart(item));
    room.hold(conference);
    owned.put("conferenceChange", first(chair, conference + "/history"));
    owned.put("attendee", room.attends(conference, "N", "\"seat\":\"municipality\""));
    owned.put(
        "entry",
        room.write(
                item,
                "contributions",
                "{\"text\":\"w\",\"broughtBy\":\"" + owned.get("attendee") + "\"}")
            .getJsonArray("entries")
            .getJsonObject(0)
            .getString("id"));
    owned.put("action", room.action(item, "N"));
  }

  private static String lastOf(Answer answer, String list) {
    return answer.json().getJsonArray(list).getValuesAs(JsonObject.class).getLast().getString("id");
  }

  private static String attachment(Call chair, String path) {
    Answer added =
        chair
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("File-Name", "note.txt")
            .with("Content-Type", "text/plain")
            .send("POST", path + "/attachments", BodyPublishers.ofString("words"));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.madeId();
  }

  private void changes(Call chair, String path) {
    Answer changed = chair.ifMatch("*").patch(path, "{\"sex\":\"female\"}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    owner.weigh(owned.get("signal"));
    owned.put("change", first(chair, path + "/history"));
    owned.put("signalChange", first(chair, "/v1/signals/" + owned.get("signal") + "/history"));
  }

  private void evaluations() {
    EvaluationRoom room = EvaluationRoom.of(owner.tenant());
    String evaluation = room.closedWithResponses();
    owned.put("evaluation", evaluation);
    owned.put("instrument", room.instrument());
    owned.put("version", room.edition());
    owned.put("response", room.anyResponse(evaluation));
  }

  private void trainings(Academy academy) {
    String session = academy.session(12);
    owned.put("session", lastPart(session));
    // By the person of every token here, so that each role sees it which may see its own.
    Call sender = PRODUCT.as(PRODUCT.token(owner.tenant(), Role.CASEWORKER)).purpose("training");
    owned.put(
        "enrolment",
        sender.post(session + "/enrolments", Academy.newEnrolment("sam@x.org")).madeId());
  }

  private void offers(Academy academy) {
    String made = new Exchange(academy, Academy.opened()).offer("Owned.");
    owned.put("course", lastPart(made.substring(0, made.indexOf("/offers/"))));
    owned.put("courseOffer", lastPart(made));
    Exchange toAcademy = new Exchange(Academy.opened(), academy);
    owned.put("offer", lastPart(toAcademy.received(toAcademy.offer("Owned."))));
  }

  private void retention() {
    owned.putAll(RetentionRoom.of(owner.tenant()).oneOfEach(owned.get("signal")));
    Call officer = RetentionRoom.of(owner.tenant()).officer();
    owned.put("activity", first(officer, "/v1/activities"));
    owned.put("subject", owned.get("signal"));
  }

  private void administration() {
    Call admin = PRODUCT.as(PRODUCT.token(owner.tenant(), Role.TENANTADMIN));
    owned.put("entry", first(owner.as(Role.AUDITOR).purpose("oversight"), "/v1/journal"));
    owned.put(
        "role",
        admin
            .post(
                "/v1/roles",
                "{\"name\":\"own-desk\",\"label\":\"l\",\"rights\":[\"courses:read\"]}")
            .madeId());
    owned.put(
        "revocation",
        admin.post("/v1/revocations", "{\"kind\":\"token\",\"name\":\"x\"}").madeId());
    owned.put(
        "reportPoint",
        admin.post("/v1/report-points", ReportPointTest.point("Owned desk")).madeId());
    owned.put("resolution", lastPart(TownHall.of(owner.tenant()).decide("export")));
    owned.put("certificate", UUID.randomUUID().toString());
    owned.put("setting", "openCases");
    owned.put("report", report());
    owned.put("module", "country-nl");
    owned.put(
        "upgrade", admin.post("/v1/modules/country-nl/upgrades", "{\"from\":\"0.9.0\"}").madeId());
    owned.put("codelist", "sector");
    owned.put("job", jobOf(owner.tenant()));
    owned.put("tenant", owner.tenant().value());
    owned.put("dataset", UUID.randomUUID().toString());
    owned.put("problem", "not-found");
    owned.put("file", "reference.js");
  }

  private void requests(PrivacyOffice office) {
    String request = office.identified("access", "Sam");
    owned.put("request", lastPart(request));
    String bundle = "{\"records\":[" + caseReference() + "],\"reason\":\"No name.\"}";
    owned.put("bundle", office.officer().post(request + "/bundles", bundle).madeId());
    owned.put("complaint", office.officer().post("/v1/complaints", "{\"words\":\"w\"}").madeId());
    owned.put("opinion", office.officer().post("/v1/opinions", "{\"question\":\"q\"}").madeId());
  }

  private String caseReference() {
    return "{\"kind\":\"case\",\"id\":\"" + owned.get("case") + "\"}";
  }

  private void disclosures(PrivacyOffice office) {
    String path = "/v1/cases/" + owned.get("case");
    Call chair = owner.as(Role.CASECHAIR);
    owned.put(
        "caseDisclosure",
        chair
            .post(path + "/disclosures", told("organisation", "p", owned.get("transition")))
            .madeId());
    owned.putAll(Telling.oneOfEach(owner, path));
    String signal = owned.get("signal");
    owned.put("signalDisclosure", lastPart(Telling.ofSignal(chair, signal, Telling.SCHOOL, "w")));
    String preparation = Telling.begunOfSignal(chair, signal, Telling.SCHOOL);
    Telling.take(chair, preparation, "describe", Telling.describing(Telling.item("w", "")));
    owned.put("signalPreparation", lastPart(preparation));
    owned.put(
        "notification",
        chair
            .post(
                path + "/notifications",
                "{\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"h\"}")
            .madeId());
    PrivacyOffice.made(
        office
            .officer()
            .post(
                office.identified("rectification", "Sam") + "/statements",
                "{\"record\":" + caseReference() + ",\"text\":\"t\"}"));
    owned.put("notice", first(office.officer(), "/v1/notices"));
    Desk sender = Desk.dutch();
    String file = "/v1/cases/" + sender.openCase("Told.");
    String told = told("tenant", owner.tenant().value(), sender.decided(file));
    String made = PrivacyOffice.made(sender.as(Role.CASECHAIR).post(file + "/disclosures", told));
    owned.put("disclosure", lastPart(made));
    Exchange.await(office.officer(), "/v1/disclosures/" + lastPart(made), "held");
  }

  private void transfers() {
    HandOver given = HandOver.begun();
    HandOver own = new HandOver(owner, given.receiver(), "/v1/cases/" + owned.get("case"));
    String sent = own.requested(HandOver.ALL);
    owned.put("caseTransfer", lastPart(sent));
    Exchange.await(owner.as(Role.CASECHAIR), sent, "delivered");
    owned.put("transfer", lastPart(given.to(owner.tenant()).requested(HandOver.ALL)));
    Exchange.await(owner.as(Role.CASECHAIR), "/v1/transfers/" + owned.get("transfer"), "received");
  }

  private static String told(String recipient, String name, String decision) {
    return "{\"recipient\":{\""
        + recipient
        + "\":\""
        + name
        + "\"},\"items\":[{\"what\":\"w\"}],\"purpose\":\"p\",\"legalBasis\":\"pgaAct\","
        + "\"decision\":\""
        + decision
        + "\"}";
  }

  private static String first(Call caller, String list) {
    return caller.get(list).json().getJsonArray("items").getJsonObject(0).getString("id");
  }

  private static String lastPart(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String jobOf(TenantId tenant) {
    JobRequest request =
        new JobRequest(
            PRODUCT.bean(Identifiers.class).next(),
            tenant,
            "job-of-the-matrix",
            Map.of(),
            PRODUCT.clock().instant());
    PRODUCT.bean(JobRecords.class).put(request);
    return request.id().toString();
  }

  /** There is one report of each quarter, so everybody who asks here takes another one. */
  private String report() {
    return RequestedReport.of(PRODUCT, owner.tenant(), YEAR.getAndIncrement() + "-Q1");
  }
}
