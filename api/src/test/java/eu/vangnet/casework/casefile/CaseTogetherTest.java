package eu.vangnet.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaseTogetherTest {
  private final Desk desk = Desk.dutch();
  private final Folder one = Folder.of(desk, "\"age\":15");
  private final Folder other = Folder.of(desk, "\"age\":17");

  @Test
  @Tag("database")
  void aLinkStandsAtBothCasesAndGoesAtBoth() {
    String link = link(one, other);

    assertThat(hrefs(one.chair(), one)).containsExactly(other.path());
    assertThat(hrefs(one.chair(), other)).containsExactly(one.path());
    assertThat(one.chair().post(other.path() + "/links", body(one.id())).status()).isEqualTo(409);

    assertThat(one.chair().ifMatch(desk.tag(link)).delete(link).status()).isEqualTo(204);
    assertThat(hrefs(one.chair(), other)).isEmpty();
  }

  @Test
  void onlyWhoMayReadBothSeesTheLink() {
    link(one, other);
    Call partner = desk.as(Role.PARTNER, "police-west");
    desk.agree("police-west", "police", "ordinary");
    seat(one);

    assertThat(hrefs(partner, one)).isEmpty();

    seat(other);
    assertThat(hrefs(partner, one)).containsExactly(other.path());
  }

  @Test
  void aCaseIsNotLinkedToItselfNorToNone() {
    assertThat(one.chair().post(one.path() + "/links", body(one.id())).body())
        .contains("/linkedCase");
    assertThat(one.chair().post(one.path() + "/links", body(UUID.randomUUID().toString())).body())
        .contains("/linkedCase");
  }

  @Test
  void aNoteIsShownWithAllThatWasAmendedOfIt() {
    String first = one.made("/notes", "{\"text\":\"first\"}");
    one.made("/notes", "{\"text\":\"something else\"}");
    String second = amend(first, "second");
    String third = amend(second, "third");

    for (String asked : new String[] {first, second, third}) {
      JsonArray chain = one.chair().get(asked + "/amendments").json().getJsonArray("items");
      assertThat(chain)
          .extracting(item -> item.asJsonObject().getString("text"))
          .containsExactly("first", "second", "third");
    }
  }

  @Test
  void aStepKeepsItsDayItsRegimeAndWhoTookPart() {
    Answer moved =
        one.monitor(
            ",\"decidedOn\":\"2026-01-05\",\"regime\":\"led\",\"participants\":"
                + "[{\"seat\":\"police\",\"organisation\":\"police-west\",\"name\":\"T. A.\"}]");
    assertThat(moved.status()).as(moved.body()).isEqualTo(201);

    JsonObject step =
        one.chair().get(one.path() + "/transitions").json().getJsonArray("items").getJsonObject(0);

    assertThat(step.getString("decidedOn")).isEqualTo("2026-01-05");
    assertThat(step.getString("regime")).isEqualTo("led");
    assertThat(step.getJsonArray("seatsPresent")).hasSize(4);
    assertThat(step.getJsonArray("participants").getJsonObject(0).getString("name"))
        .isEqualTo("T. A.");
  }

  @Test
  void whatIsDecidedLaterIsNotRecordedYet() {
    Answer ahead = one.monitor(",\"decidedOn\":\"2199-01-05\"");

    assertThat(ahead.status()).as(ahead.body()).isEqualTo(400);
    assertThat(ahead.body()).contains("/decidedOn");
  }

  private String link(Folder from, Folder to) {
    return from.made("/links", body(to.id()));
  }

  private static String body(String linked) {
    return "{\"linkedCase\":\"" + linked + "\",\"kind\":\"sameFamily\",\"reason\":\"Brothers.\"}";
  }

  private void seat(Folder folder) {
    folder.made("/seats", "{\"seat\":\"police\",\"organisation\":\"police-west\"}");
  }

  private String amend(String note, String text) {
    return one.made(
        note.substring(one.path().length()) + "/amendments", "{\"text\":\"" + text + "\"}");
  }

  private static List<String> hrefs(Call caller, Folder folder) {
    return caller
        .get(folder.path() + "/links")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(item -> item.getString("linkedCaseHref"))
        .toList();
  }
}
