package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case with one of everything that hangs on it, in words that go along and words that stay. */
final class WholeFile {
  /** All that may go. */
  static final String SCOPE =
      "{\"person\":true,\"notes\":\"all\",\"decisions\":true,\"attachments\":true,"
          + "\"persons\":true,\"consents\":true,\"plans\":true,\"minutes\":true,\"tasks\":true,"
          + "\"links\":true,\"disclosures\":true,\"reviews\":true,\"afterCares\":true,"
          + "\"assessments\":true,\"mentorings\":true,\"forms\":true}";

  private static final String SECRET = ",\"professionalSecret\":true";

  private final HandOver handOver;
  private final Call chair;
  private final List<String> going = new ArrayList<>();
  private final List<String> staying = new ArrayList<>();

  private WholeFile(HandOver handOver) {
    this.handOver = handOver;
    this.chair = handOver.chair();
  }

  /** Written into the case of a hand-over. */
  static WholeFile in(HandOver handOver) {
    WholeFile whole = new WholeFile(handOver);
    WholeSupport support = new WholeSupport(handOver, whole::goes, whole::stays);
    support.afterCare();
    whole.notes();
    whole.consents(whole.persons());
    support.reviews(whole.plan());
    support.assessments();
    support.mentoring();
    support.form();
    support.seat();
    whole.tasks();
    whole.minutes();
    whole.link();
    whole.disclosure();
    whole.emergency();
    return whole;
  }

  /** Words of which each goes, and becomes a record of the receiver's own. */
  List<String> going() {
    return going;
  }

  /** Words of which none goes. */
  List<String> staying() {
    return staying;
  }

  private String goes(String word) {
    going.add(word);
    return word;
  }

  private String stays(String word) {
    staying.add(word);
    return word;
  }

  private void notes() {
    made("/notes", "{\"text\":\"" + goes("Came along to rowing.") + "\"}");
    made("/notes", "{\"text\":\"" + stays("Sealed by the psychologist.") + "\"" + SECRET + "}");
  }

  private String persons() {
    String child =
        made(
            "/persons",
            "{\"role\":\"family\",\"details\":{\"name\":\"" + goes("Wendel Voorbeeld") + "\"}}");
    String guardian =
        made(
            "/persons",
            """
            {"role":"guardian","sharedUntil":"2199-01-01T00:00:00Z","details":{"name":"%s",
             "contact":"%s","guardianOf":"%s","conflictOfInterest":true,"conflictGrounds":"%s"}}"""
                .formatted(
                    goes("Gerda Voorbeeld"),
                    goes("+31 6 1234"),
                    child,
                    goes("The child fears her.")));
    made(
        "/persons",
        "{\"role\":\"other\",\"details\":{\"name\":\""
            + stays("Patient Zwijgzaam")
            + "\"}"
            + SECRET
            + "}");
    return guardian;
  }

  private void consents(String guardian) {
    made(
        "/consents",
        """
        {"by":"guardian","person":"%s","decision":"given","decidedOn":"2026-01-05","how":"%s"}"""
            .formatted(guardian, goes("In a talk at the kitchen table.")));
    made(
        "/consents",
        """
        {"by":"person","decision":"given","decidedOn":"2026-01-05","how":"%s"%s}"""
            .formatted(stays("Told the therapist."), SECRET));
  }

  private String plan() {
    return made(
        "/plans",
        """
        {"summary":"%s","goals":[
           {"domain":"family","focus":"surroundings","text":"%s","state":"open"},
           {"domain":"health","focus":"person","text":"%s","state":"open"%s}],
         "riskFactors":[{"domain":"money","focus":"surroundings","text":"%s"}],
         "protectiveFactors":[{"domain":"family","focus":"person","text":"%s"}],
         "measures":[{"nature":"repressive","measure":"passportMeasure","focus":"person",
           "text":"%s","responsible":"Town","state":"running","dataCategory":"criminal"}]}"""
            .formatted(
                goes("Back to school."),
                goes("They eat together again."),
                stays("Sleeps with pills."),
                SECRET,
                goes("Debts at the butcher."),
                goes("An aunt who listens."),
                goes("The passport stays at the town hall.")));
  }

  private void tasks() {
    made("/tasks", task(goes("Ring the school."), ""));
    made("/tasks", task(stays("Ring the psychologist."), SECRET));
    Answer done = chair.post(handOver.file() + "/tasks", task(stays("Rang the trainer."), ""));
    String address = done.header("Location").orElseThrow();
    Answer completed =
        chair
            .ifMatch(chair.get(address).header("ETag").orElseThrow())
            .post(address + "/completion", "{\"note\":\"Done.\"}");
    assertThat(completed.status()).as(completed.body()).isEqualTo(201);
  }

  private static String task(String title, String more) {
    return "{\"title\":\"%s\",\"owner\":\"municipality\",\"dueOn\":\"2031-01-05\"%s}"
        .formatted(title, more);
  }

  private void minutes() {
    ConferenceRoom room = ConferenceRoom.of(handOver.sender());
    String series = room.series();
    String approved = room.conference(series, 4);
    room.invite(approved, "\"seat\":\"publicProsecution\"");
    String item = item(room, approved);
    String noor =
        room.attends(approved, "Noor Notulist", "\"seat\":\"municipality\",\"leads\":true");
    String police =
        room.attends(approved, "Con", "\"seat\":\"police\",\"organisation\":\"police-west\"");
    String justice = room.attends(approved, "Jus", "\"seat\":\"publicProsecution\"");
    Stream.of(noor, police, justice).forEach(attendee -> brief(approved, attendee));
    JsonObject told =
        room.write(item, "contributions", contribution(goes("Rows every Friday."), noor, ""));
    room.write(item, "contributions", contribution(stays("Said under the seal."), noor, SECRET));
    room.write(
        item,
        "decisions",
        """
        {"text":"%s","rule":"chair","votes":[{"attendee":"%s","vote":"inFavour"}]}"""
            .formatted(goes("A mentor is looked for."), noor));
    step(approved, "minuting");
    step(approved, "approval");
    room.write(
        item,
        "amendments",
        """
        {"entry":"%s","text":"%s","reason":"r"}"""
            .formatted(
                told.getJsonArray("entries").getJsonObject(0).getString("id"),
                goes("Rows every Thursday.")));
    String open = room.conference(series, 2);
    String later = item(room, open);
    String again = room.attends(open, "Noor Notulist", "\"seat\":\"municipality\"");
    room.write(later, "contributions", contribution(stays("Not approved yet."), again, ""));
    stays("Noor Notulist");
  }

  private String item(ConferenceRoom room, String conference) {
    String item = room.item(conference, "School", Optional.of(id(handOver.file())));
    room.hold(conference);
    return item;
  }

  private void brief(String conference, String attendee) {
    Answer briefed =
        chair.post(conference + "/briefings", "{\"attendees\":[\"" + attendee + "\"]}");
    assertThat(briefed.status()).as(briefed.body()).isIn(200, 201);
  }

  private void step(String conference, String step) {
    String tag = chair.get(conference + "/minutes").header("ETag").orElseThrow();
    Answer taken = chair.ifMatch(tag).post(conference + '/' + step, "");
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
  }

  private static String contribution(String text, String attendee, String more) {
    return "{\"text\":\"%s\",\"broughtBy\":\"%s\"%s}".formatted(text, attendee, more);
  }

  private void link() {
    made(
        "/links",
        """
        {"linkedCase":"%s","kind":"sameFamily","reason":"%s"}"""
            .formatted(
                handOver.sender().openCase(stays("A brother was seen.")),
                stays("They are brothers.")));
  }

  private void disclosure() {
    handOver.sender().agree(WholeSupport.CLUB, "youthWork", "ordinary");
    made(
        "/disclosures",
        """
        {"recipient":{"organisation":"%s"},"items":[{"what":"%s","itemClass":"fact"}],
         "purpose":"%s","legalBasis":"pgaAct","decision":"%s"}"""
            .formatted(
                WholeSupport.CLUB,
                stays("He stays at home."),
                stays("To agree on a visit."),
                handOver.sender().lastStep(handOver.file())));
  }

  /** Of which whoever judges emergencies has tasks, and nobody else hears. */
  private void emergency() {
    PrivacyOffice office = PrivacyOffice.of(handOver.sender());
    String request = office.identified("restriction", "Sam Voorbeeld");
    List<JsonObject> files =
        office.matches(request).stream()
            .filter(match -> match.getString("id").equals(id(handOver.file())))
            .toList();
    PrivacyOffice.made(
        office.officer().post(request + "/restrictions", PrivacyOffice.records(files)));
    Answer opened = Telling.open(chair, handOver.file(), "");
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    stays(opened.madeId());
    PrivacyOffice.made(
        office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"e\"}"));
    PrivacyOffice.made(office.step(request, "lifting", "{\"personTold\":true}"));
  }

  private String made(String below, String body) {
    Answer answer = chair.post(handOver.file() + below, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.madeId();
  }

  static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
