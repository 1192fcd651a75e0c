package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.security.Role;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is added to a case, the tags and lists of each partner change with what that partner
 * hears, and with nothing else. Which of them hear it says the truth table.
 */
class HeardTagsTest {
  private static final TruthTable TABLE = TruthTable.read();

  private static Desk desk;
  private static String file;
  private static String conference;
  private static String item;
  private static String attendee;

  /** What hangs on a case with a classification of its own. */
  enum Kind {
    NOTE,
    ATTACHMENT,
    PERSON,
    CONSENT,
    FORM,
    PLAN,
    TASK,
    MINUTE
  }

  @BeforeAll
  static void aTableWithEveryPartner() {
    desk = Desk.dutch();
    String id = desk.openCase("Left school.");
    file = "/v1/cases/" + id;
    made("/permissions", "{\"giver\":\"personOfConcern\"}");
    ConferenceRoom room = ConferenceRoom.of(desk);
    conference = room.conference(room.series(), 2);
    for (Partner partner : Partner.values()) {
      String organisation = partner.organisation();
      desk.seat(id, "police", organisation);
      made("/briefings", "{\"organisation\":\"" + organisation + "\"}");
      room.invite(conference, "\"seat\":\"police\",\"organisation\":\"" + organisation + "\"");
      partner
          .agreement()
          .filter(one -> partner != Partner.DRAFT)
          .map(desk::agree)
          .filter(agreement -> partner == Partner.ENDED)
          .ifPresent(HeardTagsTest::end);
    }
    item = room.item(conference, "Talk.", Optional.of(id));
    room.hold(conference);
    attendee = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    chair().post(conference + "/briefings", "{\"attendees\":[\"" + attendee + "\"]}");
  }

  private static void end(String agreement) {
    Call officer = desk.as(Role.PRIVACYOFFICER);
    made(officer.ifMatch("*").post(agreement + "/ending", "{\"reason\":\"r\"}"));
  }

  @ParameterizedTest
  @EnumSource
  void changeWithWhatIsHeardAndWithNothingElse(Kind kind) {
    Product.started()
        .clock()
        .ahead(
            TableWorld.LATER,
            () -> {
              changesFor(kind, DataCategory.ORDINARY, false);
              changesFor(kind, DataCategory.CRIMINAL, false);
              changesFor(kind, DataCategory.SPECIAL, false);
              changesFor(kind, DataCategory.ORDINARY, true);
            });
  }

  private static void changesFor(Kind kind, DataCategory category, boolean secret) {
    Map<Partner, List<String>> before = seen(kind);
    add(
        kind,
        ",\"dataCategory\":\""
            + category.code()
            + "\""
            + (secret ? ",\"professionalSecret\":true" : ""));
    Map<Partner, List<String>> after = seen(kind);

    PlacedItem added = new PlacedItem("", "", Optional.empty(), secret, false, category);
    for (Partner partner : Partner.values()) {
      Asker asker = new Asker(Role.PARTNER, Optional.of(partner), "caseWork", Setting.COMPLETE);
      boolean heard = asker.of(TABLE, added).shown();
      List<String> was = before.get(partner);
      List<String> is = after.get(partner);
      for (int place = 0; place < was.size(); place++) {
        assertThat(!is.get(place).equals(was.get(place)))
            .as("%s %s %s secret %s: %s", partner, kind, category, secret, is.get(place))
            .isEqualTo(heard);
      }
    }
  }

  /** The explanation with its tag, and the list of the kind. */
  private static Map<Partner, List<String>> seen(Kind kind) {
    String list =
        switch (kind) {
          case NOTE -> file + "/notes";
          case ATTACHMENT -> file + "/attachments";
          case PERSON -> file + "/persons";
          case CONSENT -> file + "/consents";
          case FORM -> file + "/forms";
          case PLAN -> file + "/plans";
          case TASK -> "/v1/tasks";
          case MINUTE -> conference + "/minutes";
        };
    Map<Partner, List<String>> seen = new EnumMap<>(Partner.class);
    for (Partner partner : Partner.values()) {
      Call call = desk.as(Role.PARTNER, partner.organisation());
      seen.put(
          partner,
          Stream.of(file + "/explanation", list)
              .map(call::get)
              .map(answer -> answer.header("ETag").orElse("") + answer.body())
              .toList());
    }
    return seen;
  }

  private static void add(Kind kind, String as) {
    switch (kind) {
      case NOTE -> made("/notes", "{\"text\":\"w\"" + as + "}");
      case ATTACHMENT -> attach(as);
      case PERSON -> made("/persons", "{\"role\":\"other\",\"details\":{}" + as + "}");
      case CONSENT ->
          made(
              "/consents",
              "{\"by\":\"person\",\"decision\":\"given\",\"decidedOn\":\"2026-01-05\","
                  + "\"how\":\"h\""
                  + as
                  + "}");
      case FORM ->
          made(
              "/forms",
              "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,"
                  + "\"grounds\":\"g\"}"
                  + as
                  + "}");
      case PLAN -> made("/plans", "{\"summary\":\"s\"" + as + "}");
      case TASK ->
          made(
              "/tasks",
              "{\"title\":\"t\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"" + as + "}");
      case MINUTE ->
          made(
              chair()
                  .post(
                      item + "/contributions",
                      "{\"text\":\"w\",\"broughtBy\":\"" + attendee + "\"" + as + "}"));
    }
  }

  private static void attach(String as) {
    String category = as.replaceAll("^,\"dataCategory\":\"([a-z]+)\".*", "$1");
    String secrecy = as.contains("professionalSecret") ? "professional" : "none";
    made(
        chair()
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("File-Name", "letter.txt")
            .with("Content-Type", "text/plain")
            .send(
                "POST",
                file + "/attachments?dataCategory=" + category + "&secrecy=" + secrecy,
                BodyPublishers.ofString("words")));
  }

  /** With a token of now: the clock goes on. */
  private static Call chair() {
    return desk.as(Role.CASECHAIR);
  }

  private static void made(String below, String body) {
    made(chair().post(file + below, body));
  }

  private static void made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
