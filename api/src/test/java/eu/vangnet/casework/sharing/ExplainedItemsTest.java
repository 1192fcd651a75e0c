package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.casework.support.Team;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The explanation of a case knows of minutes and support too, as far as the asker hears them. */
@Tag("database")
class ExplainedItemsTest {
  private final Team team = new Team();
  private final ConferenceRoom room = ConferenceRoom.of(team.desk());
  private final Call worker = team.worker("c.werker");
  private final Call chair = team.desk().as(Role.CASECHAIR);
  private final Call partner = team.desk().as(Role.PARTNER, "police-west");
  private final String path = team.openCase();
  private String item;
  private String attendee;

  @BeforeEach
  void aTableWithAPartner() {
    team.seat(path, "police-west");
    String conference = room.conference(room.series(), 2);
    item = room.item(conference, "School", Optional.of(Team.id(path)));
    room.hold(conference);
    attendee = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    chair.post(conference + "/briefings", "{\"attendees\":[\"" + attendee + "\"]}");
  }

  @Test
  void ofMinutesItNamesWhatThePartnerHearsAndItsOwnActions() {
    String ordinary = said(",\"dataCategory\":\"ordinary\"");
    said(",\"dataCategory\":\"special\"");
    said(",\"professionalSecret\":true");
    String own =
        entry(
            "actions",
            "{\"text\":\"t\",\"owner\":\"S\",\"organisation\":\"police-west\","
                + "\"dueOn\":\"2031-12-24\",\"dataCategory\":\"special\"}");

    assertThat(items(partner))
        .containsExactlyInAnyOrder(
            "contribution " + item + "#" + ordinary + " agreed",
            "action " + item + "#" + own + " agreed");
    assertThat(items(chair)).hasSize(4);
    JsonObject audience =
        audience().stream()
            .filter(one -> one.getString("href", "").endsWith("#" + own))
            .findFirst()
            .orElseThrow();
    assertThat(audience.getJsonArray("organisations").getJsonObject(0).getBoolean("shown"))
        .isTrue();
  }

  @Test
  void ofAMeetingToWhichItIsNotAskedItNamesNothing() {
    team.desk().agree("school-1", "education", "ordinary");
    team.desk().seat(Team.id(path), "education", "school-1");
    said("");

    assertThat(items(team.desk().as(Role.PARTNER, "school-1"))).isEmpty();
    assertThat(items(partner)).hasSize(1);
    assertThat(audience().toString()).contains("outsideCircle");
  }

  @Test
  void ofAPlanItNamesGoalsAndMeasuresEachByItsOwnClassification() {
    String plan =
        plan(
            """
            {"summary":"s",
             "goals":[{"domain":"family","focus":"person","text":"Open.","state":"open"},
                      {"domain":"family","focus":"person","text":"Of belief.","state":"open",
                       "dataCategory":"special"}],
             "measures":[{"nature":"preventive","measure":"mentoring","focus":"person",
                          "responsible":"Youth work","state":"running"},
                         {"nature":"preventive","measure":"mentoring","focus":"person",
                          "responsible":"Doctor","state":"running","professionalSecret":true}]}\
            """);

    List<String> heard = items(partner);

    assertThat(heard).hasSize(3).contains("plan " + plan + " agreed");
    assertThat(heard).anyMatch(one -> one.startsWith("goal " + plan + "#"));
    assertThat(heard).anyMatch(one -> one.startsWith("measure " + plan + "#"));
    assertThat(items(chair)).hasSize(5);
  }

  /** A goal that is open to all in a plan that is not is reached by nobody else. */
  @Test
  void ofAPlanThatItDoesNotHearItNamesNoPart() {
    plan(
        """
        {"summary":"s","dataCategory":"special",
         "goals":[{"domain":"family","focus":"person","text":"Open.","state":"open"}]}\
        """);

    assertThat(items(partner)).isEmpty();
    assertThat(audience()).allSatisfy(this::hiddenFromThePartner);
  }

  @Test
  void ofMentoringItNamesNothingToAPartnerAndAllToWhoArrangesIt() {
    String mentoring = team.agreed(path, team.mentor("Mo", "m.entor", ""));

    assertThat(items(partner)).isEmpty();
    assertThat(items(chair)).containsExactly("mentoring " + mentoring + " ownItem");
  }

  @Test
  void ofTasksItNamesThoseOfThePartnersOwnSeatThatItHears() {
    String own = task("police", "");
    String special = task("police", ",\"dataCategory\":\"special\"");
    String secret = task("police", ",\"professionalSecret\":true");
    String others = task("conferenceTable", "");

    assertThat(items(partner)).containsExactly("task " + own + " agreed");
    assertThat(items(chair))
        .contains("task " + own + " ownItem")
        .hasSize(4)
        .allMatch(item -> item.endsWith(" ownItem"));
    assertThat(audience().stream().map(thing -> thing.getString("href", "")))
        .contains(special, secret);
    assertThat(
            audience().stream()
                .filter(thing -> thing.getString("href", "").equals(others))
                .findFirst()
                .orElseThrow()
                .toString())
        .contains("outsideCircle");
  }

  @Test
  void ofPlansFormsAndMentoringItNamesNothingToWhoMayReadTheCaseOnly() {
    plan(
        """
        {"summary":"s",
         "goals":[{"domain":"family","focus":"person","text":"Open.","state":"open"}]}\
        """);
    Team.made(
        worker.post(
            path + "/forms",
            "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,"
                + "\"grounds\":\"g\",\"lighterAlternatives\":\"l\"}}"));
    team.agreed(path, team.mentor("Mo", "m.entor", ""));
    assertThat(items(worker)).hasSize(4);
    assertThat(items(reader())).isEmpty();
    worker.ifMatch("*").patch(path, "{\"person\":{\"name\":\"Robin Rust\"}}");
    Telling.restrict(team.desk(), "Robin Rust");

    Answer opened = Telling.open(worker, path, "");

    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(items(worker)).isEmpty();
  }

  /** With a role that the tenant composed. */
  private Call reader() {
    team.desk()
        .as(Role.TENANTADMIN)
        .post(
            "/v1/roles",
            "{\"name\":\"case-reader\",\"label\":\"Reads cases\",\"rights\":[\"cases:read\"]}");
    Product product = Product.started();
    return product
        .as(
            product
                .issuer()
                .sign(
                    product
                        .issuer()
                        .claims(team.desk().tenant())
                        .claim("roles", List.of("case-reader"))
                        .build()))
        .purpose("caseWork");
  }

  private void hiddenFromThePartner(JsonObject thing) {
    if (thing.containsKey("href")) {
      assertThat(thing.getJsonArray("organisations").getJsonObject(0).getBoolean("shown"))
          .isFalse();
    }
  }

  private String said(String more) {
    return entry(
        "contributions", "{\"text\":\"w\",\"broughtBy\":\"" + attendee + "\"" + more + "}");
  }

  private String entry(String kind, String body) {
    return room.write(item, kind, body)
        .getJsonArray("entries")
        .getValuesAs(JsonObject.class)
        .getLast()
        .getString("id");
  }

  private String task(String owner, String more) {
    String body =
        "{\"title\":\"t\",\"owner\":\"" + owner + "\",\"dueOn\":\"2031-01-05\"" + more + "}";
    return Team.made(worker.post(path + "/tasks", body)).header("Location").orElseThrow();
  }

  private String plan(String body) {
    return Team.made(worker.post(path + "/plans", body)).header("Location").orElseThrow();
  }

  private List<String> items(Call caller) {
    Answer answer = caller.get(path + "/explanation");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(
            one ->
                one.getString("kind") + " " + one.getString("href") + " " + one.getString("reason"))
        .toList();
  }

  private List<JsonObject> audience() {
    return chair
        .get(path + "/audiences")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }
}
