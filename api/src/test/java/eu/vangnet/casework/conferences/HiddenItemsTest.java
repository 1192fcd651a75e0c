package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A partner at the conference learns nothing of cases at whose table it does not sit: not by an
 * item, a number, a name, a count or a tag.
 */
class HiddenItemsTest {
  private static final List<String> READ = List.of("", "/agenda", "/minutes", "/calendar");

  private final ConferenceRoom room = ConferenceRoom.opened();
  private final Call partner = room.partner("police-west");
  private final String conference = room.conference(room.series(), 2);
  private String own;

  @BeforeEach
  void oneItemOfItsOwn() {
    own = room.item(conference, "Own", Optional.of(room.caseWith("Seen.", "police-west")));
  }

  @Test
  void whateverIsAddedAboutAnotherCaseChangesNothingThatAPartnerGets() {
    Map<String, Answer> before = everything();
    List<String> listed = lists();

    String hidden = room.item(conference, "Xaverius at home", hiddenCase());
    reorder(hidden);
    assertSame(before);
    room.chair()
        .post(
            conference + "/invitees",
            "{\"seat\":\"healthCare\",\"organisation\":\"mental-health\"}");
    assertSame(before);
    assertThat(lists()).isEqualTo(listed);

    room.hold(conference);
    Map<String, Answer> held = everything();
    String only = "\"items\":[\"" + ConferenceRoom.lastPart(hidden) + "\"]";
    String doctor =
        room.attends(
            conference,
            "Doctor Quast",
            "\"seat\":\"healthCare\",\"organisation\":\"mental-health\"," + only);
    room.chair().post(conference + "/briefings", "{\"attendees\":[\"" + doctor + "\"]}");
    room.write(
        hidden,
        "contributions",
        ConferenceRoom.contribution("Words of Xaverius", doctor, ",\"professionalSecret\":true"));
    room.write(
        hidden,
        "contributions",
        ConferenceRoom.contribution("More of Xaverius", doctor, ",\"dataCategory\":\"special\""));
    room.write(
        hidden,
        "actions",
        "{\"text\":\"Xaverius\",\"owner\":\"Sanne\",\"organisation\":\"police-west\","
            + "\"dueOn\":\"2026-12-24\"}");
    assertSame(held);
    assertThat(lists()).noneMatch(text -> text.contains("Xaverius"));
  }

  @Test
  void itemsAreNumberedByWhatTheCallerSees() {
    room.item(conference, "Hidden", hiddenCase());
    room.item(conference, "General", Optional.empty());

    assertThat(numbers(partner)).containsExactly("1 Own", "2 General");
    assertThat(numbers(room.chair())).containsExactly("1 Own", "2 Hidden", "3 General");
  }

  @Test
  void aHiddenItemAnswersLikeOneThatIsNotThere() {
    String hidden = room.item(conference, "Hidden", hiddenCase());

    Answer one = partner.get(hidden);
    Answer absent = partner.get(conference + "/agenda/01890000-0000-7000-8000-000000000000");

    assertThat(one.status()).isEqualTo(404);
    assertThat(one.json().getString("detail")).isEqualTo(absent.json().getString("detail"));
    String key = room.tag(hidden);
    assertThat(partner.with("If-None-Match", key).get(hidden).status()).isEqualTo(404);
  }

  @Test
  void whoIsNotAskedToAConferenceFindsNone() {
    Call outsider = room.partner("police-east");

    READ.forEach(path -> assertThat(outsider.get(conference + path).status()).isEqualTo(404));
    assertThat(outsider.get("/v1/conferences").json().getJsonArray("items")).isEmpty();
    assertThat(outsider.get("/v1/series").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void whenASeatAtTheCaseEndsTheNextRequestShowsNothingOfIt() {
    String file = room.desk().openCase("Left school.");
    String seat = room.seat(file, "police-west");
    String item = room.item(conference, "Ending", Optional.of(file));
    assertThat(partner.get(item).status()).isEqualTo(200);

    assertThat(room.chair().ifMatch(room.tag(seat)).delete(seat).status()).isEqualTo(204);

    assertThat(partner.get(item).status()).isEqualTo(404);
    assertThat(numbers(partner)).containsExactly("1 Own");
  }

  @Test
  void anInvitationThatIsTakenBackShowsNothingMore() {
    String path = "{\"seat\":\"education\",\"organisation\":\"school-1\"}";
    Call school = room.partner("school-1");
    Answer asked = room.chair().post(conference + "/invitees", path);
    assertThat(school.get(conference).status()).isEqualTo(200);
    String invitee = asked.json().getJsonArray("participants").getJsonObject(2).getString("id");

    Answer taken =
        room.chair().ifMatch(room.tag(conference)).delete(conference + "/invitees/" + invitee);

    assertThat(taken.status()).as(taken.body()).isEqualTo(204);
    assertThat(school.get(conference).status()).isEqualTo(404);
  }

  @Test
  void ofAnItemThatItSeesAPartnerHearsWhatIsOrdinaryAndItsOwnActions() {
    room.hold(conference);
    String noor = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    room.chair().post(conference + "/briefings", "{\"attendees\":[\"" + noor + "\"]}");
    room.write(own, "contributions", ConferenceRoom.contribution("Ordinary.", noor, ""));
    room.write(
        own,
        "contributions",
        ConferenceRoom.contribution("Of health.", noor, ",\"dataCategory\":\"special\""));
    room.write(
        own,
        "contributions",
        ConferenceRoom.contribution("Secret.", noor, ",\"professionalSecret\":true"));
    room.write(own, "actions", action("Own of health.", "police-west", "special", false));
    room.write(own, "actions", action("Own secret.", "police-west", "ordinary", true));
    room.write(own, "actions", ownTenants("Of others."));

    assertThat(texts(partner)).containsExactly("Ordinary.", "Own of health.");
    assertThat(texts(room.chair())).hasSize(6);
  }

  @Test
  void partnersReadAndTheTenantsOwnPeopleWrite() {
    Call all = room.desk().as(Role.CASECHAIR, "police-west");

    assertThat(all.post(conference + "/agenda", "{\"subject\":\"x\"}").status()).isEqualTo(403);
    assertThat(all.ifMatch("*").post(conference + "/holding", "").status()).isEqualTo(403);
    assertThat(all.get(conference + "/briefings").status()).isEqualTo(403);
  }

  private static String action(String text, String owner, String category, boolean secret) {
    return """
        {"text":"%s","owner":"Sanne","organisation":"%s","dueOn":"2026-12-24",
         "dataCategory":"%s","professionalSecret":%s}
        """
        .formatted(text, owner, category, secret);
  }

  private static String ownTenants(String text) {
    return "{\"text\":\"%s\",\"owner\":\"Noor\",\"dueOn\":\"2026-12-24\",\"dataCategory\":\"special\"}"
        .formatted(text);
  }

  private Optional<String> hiddenCase() {
    return Optional.of(room.caseWith("Not for all.", "mental-health"));
  }

  private void reorder(String hidden) {
    room.item(conference, "Before it", hiddenCase());
    Answer before =
        room.chair()
            .post(
                conference + "/agenda",
                "{\"subject\":\"First\",\"caseFile\":\"%s\",\"before\":\"%s\"}"
                    .formatted(hiddenCase().orElseThrow(), ConferenceRoom.lastPart(own)));
    assertThat(before.status()).as(hidden + before.body()).isEqualTo(201);
  }

  private Map<String, Answer> everything() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    READ.forEach(path -> answers.put(path, partner.get(conference + path)));
    answers.put("item", partner.get(own));
    return answers;
  }

  private void assertSame(Map<String, Answer> before) {
    everything()
        .forEach(
            (path, now) -> {
              assertThat(now.status()).isEqualTo(200);
              assertThat(now.body()).as(path).isEqualTo(before.get(path).body());
              assertThat(now.header("ETag")).as(path).isEqualTo(before.get(path).header("ETag"));
            });
  }

  private List<String> lists() {
    return List.of(partner.get("/v1/conferences").body(), partner.get("/v1/series").body());
  }

  private List<String> numbers(Call caller) {
    return caller.get(conference + "/agenda").json().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .map(item -> item.getInt("number") + " " + item.getString("subject"))
        .toList();
  }

  private List<String> texts(Call caller) {
    return caller.get(own).json().getJsonArray("entries").stream()
        .map(entry -> entry.asJsonObject().getString("text"))
        .toList();
  }
}
