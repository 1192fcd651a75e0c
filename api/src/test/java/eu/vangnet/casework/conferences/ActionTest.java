package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody has to do after a conference, until it is done, cancelled or late. */
@Tag("database")
class ActionTest {
  private static final String DONE = "{\"note\":\"The trainer agreed.\"}";

  private final ConferenceRoom room = ConferenceRoom.opened();
  private final Call chair = room.chair();
  private final Call partner = room.partner("police-west");
  private final String conference = room.conference(room.series(), 2);
  private String file;
  private String item;

  @BeforeEach
  void anItemAboutACase() {
    file = room.caseWith("Left school.", "police-west");
    item = room.item(conference, "School", Optional.of(file));
    room.hold(conference);
  }

  @Test
  void whoDidWhatWhenStandsBesideMinutesThatStayAsTheyWere() {
    String action = assigned("", 3);
    room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    room.step(chair, conference, "minuting");
    room.step(chair, conference, "approval");
    String minutes = room.tag(conference + "/minutes");

    Answer done = end(chair, action, "completion");

    assertThat(done.status()).as(done.body()).isEqualTo(201);
    assertThat(done.json().getString("state")).isEqualTo("done");
    assertThat(done.json().getString("note")).isEqualTo("The trainer agreed.");
    assertThat(done.json()).containsKeys("endedAt", "endedBy");
    assertThat(room.tag(conference + "/minutes")).isEqualTo(minutes);
    JsonObject entry = chair.get(item).json().getJsonArray("entries").getJsonObject(0);
    assertThat(entry.getString("actionHref")).isEqualTo(action);
  }

  @Test
  void itEndsOnceAndOnlyAsItWasRead() {
    String action = assigned("", 3);
    Answer unread = chair.post(action + "/completion", DONE);
    String read = room.tag(action);
    Answer cancelled = end(chair, action, "cancellation");

    assertThat(unread.status()).isEqualTo(428);
    assertThat(cancelled.json().getString("state")).isEqualTo("cancelled");
    assertThat(chair.ifMatch(read).post(action + "/completion", DONE).status()).isEqualTo(412);
    Answer again = end(chair, action, "completion");
    assertThat(again.status()).as(again.body()).isEqualTo(409);
    assertThat(again.json().getString("detail")).startsWith("notInThisState");
  }

  @Test
  void anOpenActionIsLateTheDayAfterAndIsFoundByThat() {
    String late = assigned("", 3);
    String done = assigned("", 3);
    end(chair, done, "completion");
    assertThat(chair.get(late).json().getBoolean("late")).isFalse();

    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(5),
            () -> {
              Call later = room.chair();
              String now = Product.started().clock().instant().toString();
              JsonObject listed =
                  later.get("/v1/actions?filter=state:eq:open,lateFrom:le:" + now).json();
              assertThat(addresses(listed)).containsExactly(late);
              assertThat(listed.getJsonArray("items").getJsonObject(0).getBoolean("late")).isTrue();
              assertThat(later.get(done).json().getBoolean("late")).isFalse();
            });
  }

  @Test
  void aPartnerSeesAndDoesItsOwnAndNothingElse() {
    String own = assigned(",\"organisation\":\"police-west\",\"dataCategory\":\"special\"", 3);
    String others = assigned("", 3);
    String secret = assigned(",\"organisation\":\"police-west\"", 3, true);

    assertThat(addresses(partner.get("/v1/actions").json())).containsExactly(own);
    for (String hidden : List.of(others, secret)) {
      SameAnswer.check(partner.get(hidden), partner.get("/v1/actions/" + UUID.randomUUID()));
    }
    assertThat(partner.ifMatch("*").post(others + "/completion", DONE).status()).isEqualTo(404);
    assertThat(partner.ifMatch("*").post(own + "/cancellation", DONE).status()).isEqualTo(403);
    Answer done = end(partner, own, "completion");
    assertThat(done.status()).as(done.body()).isEqualTo(201);
    assertThat(room.partner("police-east").get(own).status()).isEqualTo(404);
  }

  @Test
  void anActionThatAPartnerDoesNotHearOfEndsNoPage() {
    String silent = room.desk().openCase("Another.");
    room.desk().seat(silent, "education", "police-west");
    String about = room.item(conference, "Silent", Optional.of(silent));
    assignedAt(about, ",\"organisation\":\"police-west\"", 2, false);
    assertThat(partner.get("/v1/actions?pageSize=1").json().getJsonArray("items")).isEmpty();
    String own = assigned(",\"organisation\":\"police-west\"", 3);

    JsonObject page = partner.get("/v1/actions?pageSize=1").json();

    assertThat(addresses(page)).containsExactly(own);
    assertThat(page).doesNotContainKey("next");
  }

  @Test
  void whoMayReadNoMinutesSeesNoAction() {
    String action = assigned("", 3);
    room.desk()
        .as(Role.TENANTADMIN)
        .post(
            "/v1/roles",
            "{\"name\":\"task-reader\",\"label\":\"Reads tasks\","
                + "\"rights\":[\"tasks:read\",\"cases:read\"]}");
    Product product = Product.started();
    var claims =
        product.issuer().claims(room.desk().tenant()).claim("roles", List.of("task-reader"));
    Call reader = product.as(product.issuer().sign(claims.build())).purpose("caseWork");

    assertThat(reader.get("/v1/actions").json().getJsonArray("items")).isEmpty();
    assertThat(reader.get(action).status()).isEqualTo(404);
  }

  @Test
  void aDayThatNoCalendarHoldsIsRefused() {
    for (String day : List.of("9999-12-31", "0999-01-01")) {
      Answer refused =
          chair.post(
              item + "/actions",
              "{\"text\":\"Ask him.\",\"owner\":\"Sanne\",\"dueOn\":\"" + day + "\"}");
      assertThat(refused.status()).as(refused.body()).isEqualTo(400);
      assertThat(refused.body()).contains("/dueOn");
    }
  }

  @Test
  void whenTheSeatEndsTheActionIsGoneWithTheNextRequestAlsoByRepetition() {
    String ending = room.desk().openCase("Another.");
    String seat = room.seat(ending, "police-west");
    String about = room.item(conference, "Ending", Optional.of(ending));
    String action = assignedAt(about, ",\"organisation\":\"police-west\"", 3, false);
    String tag = partner.get(action).header("ETag").orElseThrow();
    Call repeating = partner.with("Idempotency-Key", UUID.randomUUID().toString()).ifMatch(tag);
    assertThat(repeating.post(action + "/completion", DONE).status()).isEqualTo(201);

    assertThat(chair.ifMatch(room.tag(seat)).delete(seat).status()).isEqualTo(204);

    assertThat(repeating.post(action + "/completion", DONE).status()).isEqualTo(404);
    assertThat(partner.get(action).status()).isEqualTo(404);
    assertThat(partner.get("/v1/actions").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void ofARestrictedCaseNobodySeesAnAction() {
    String action = assigned("", 3);
    chair.ifMatch("*").patch("/v1/cases/" + file, "{\"person\":{\"name\":\"Robin Rust\"}}");
    PrivacyOffice office = PrivacyOffice.of(room.desk());
    String request = office.identified("restriction", "Robin Rust");
    PrivacyOffice.made(
        office
            .officer()
            .post(
                request + "/restrictions",
                "{\"records\":[{\"kind\":\"case\",\"id\":\"" + file + "\"}]}"));

    assertThat(chair.get(action).status()).isEqualTo(404);
    assertThat(chair.get("/v1/actions").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void anEntryThatIsTakenOutTakesItsActionAlong() {
    String action = assigned("", 3);

    Answer removed =
        chair.ifMatch(room.tag(item)).delete(item + "/entries/" + ConferenceRoom.lastPart(action));

    assertThat(removed.status()).as(removed.body()).isEqualTo(204);
    assertThat(chair.get(action).status()).isEqualTo(404);
  }

  @Test
  void whatBecameOfItIsTold() {
    String action = assigned("", 3);
    end(chair, action, "completion");

    String journal =
        room.desk()
            .as(Role.AUDITOR)
            .purpose("oversight")
            .get("/v1/journal?filter=objectId:eq:" + ConferenceRoom.lastPart(action))
            .body();

    assertThat(journal).contains("tasks:do").doesNotContain("trainer");
  }

  private String assigned(String more, int days) {
    return assigned(more, days, false);
  }

  private String assigned(String more, int days, boolean secret) {
    return assignedAt(item, more, days, secret);
  }

  private String assignedAt(String about, String more, int days, boolean secret) {
    LocalDate day =
        Product.started()
            .clock()
            .instant()
            .atZone(ZoneId.of("Europe/Amsterdam"))
            .toLocalDate()
            .plusDays(days);
    JsonObject written =
        room.write(
            about,
            "actions",
            "{\"text\":\"Ask him.\",\"owner\":\"Sanne\",\"dueOn\":\"%s\",\"professionalSecret\":%s%s}"
                .formatted(day, secret, more));
    return written
        .getJsonArray("entries")
        .getValuesAs(JsonObject.class)
        .getLast()
        .getString("actionHref");
  }

  private static Answer end(Call caller, String action, String how) {
    Answer read = caller.get(action);
    assertThat(read.status()).as(read.body()).isEqualTo(200);
    return caller.ifMatch(read.header("ETag").orElseThrow()).post(action + "/" + how, DONE);
  }

  private static List<String> addresses(JsonObject page) {
    return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(one -> one.getString("href"))
        .toList();
  }
}
