package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A seat without sharing shows that a case is there, and nothing of what becomes of it. */
@Tag("database")
class SeatAloneTest {
  private static final String ORGANISATION = "police-west";
  private static final List<String> READ = List.of("", "/seats", "/transitions", "/explanation");

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final Call partner = desk.as(Role.PARTNER, ORGANISATION);
  private String file;
  private String path;
  private String seat;

  @BeforeEach
  void aCaseWithAPartnerAtItsTable() {
    file = desk.openCase("Left school.");
    path = "/v1/cases/" + file;
    seat = desk.seat(file, "police", ORGANISATION);
  }

  @Test
  void whateverBecomesOfTheCaseTheAnswersAndTagsStayTheSame() {
    List<String> before = seen();

    String clinic = desk.seat(file, "healthCare", "clinic-east");
    String step = path + "/transitions/" + desk.decided(path);
    Answer changed = chair.ifMatch("*").patch(path, "{\"concerns\":[\"islamist\"],\"age\":15}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);

    assertThat(seen()).isEqualTo(before);
    assertThat(addresses(path + "/seats")).containsExactly(seat);
    assertThat(partner.get(seat).status()).isEqualTo(200);
    assertThat(partner.get(clinic).status()).isEqualTo(404);
    assertThat(partner.get(step).status()).isEqualTo(404);
    assertThat(partner.get(path).json().getJsonArray("actions")).isEmpty();
  }

  @Test
  void aRefusalDoesNotTellWhetherTheCaseIsClosed() {
    Answer whileOpen = partner.post(path + "/notes", "{\"text\":\"Seen.\"}");
    Answer closed =
        chair.ifMatch("*").post(path + "/closure", Desk.decision("\"reason\":\"goalsReached\""));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);

    Answer afterwards = partner.post(path + "/notes", "{\"text\":\"Seen.\"}");

    assertThat(whileOpen.status()).isEqualTo(409);
    assertThat(afterwards.status()).isEqualTo(409);
    assertThat(afterwards.json().getString("detail"))
        .isEqualTo(whileOpen.json().getString("detail"));
  }

  @Test
  void aFilterFindsNoCaseOfWhichNothingIsShared() {
    desk.decided(path);
    List<String> filters =
        List.of("state:eq:monitoring", "openedAt:gt:2020-01-01", "module:eq:country-nl");

    for (String filter : filters) {
      assertThat(addresses("/v1/cases?filter=" + filter)).as(filter).isEmpty();
    }
    assertThat(addresses("/v1/cases")).containsExactly(path);

    desk.agree(ORGANISATION, "police", "ordinary");
    for (String filter : filters) {
      assertThat(addresses("/v1/cases?filter=" + filter)).as(filter).containsExactly(path);
    }
    assertThat(addresses("/v1/cases?filter=state:eq:caseConference")).isEmpty();
  }

  @Test
  void aCursorTellsNothingThatTheLineWithholds() {
    desk.seat(desk.openCase("Came later."), "police", ORGANISATION);

    JsonObject page = partner.get("/v1/cases?pageSize=1").json();

    JsonObject line = page.getJsonArray("items").getJsonObject(0);
    assertThat(line).doesNotContainKey("openedAt");
    String last = line.getString("href");
    String opened = chair.get(last).json().getString("openedAt").substring(0, 10);
    String next = page.getString("next");
    byte[] cursor = Base64.getUrlDecoder().decode(next.split("cursor=")[1]);
    assertThat(new String(cursor, StandardCharsets.ISO_8859_1))
        .doesNotContain(opened, last.substring(last.lastIndexOf('/') + 1));
    assertThat(addresses(next)).hasSize(1).doesNotContain(last);
  }

  @Test
  void anAgreementOpensThemAndItsEndClosesThemAgain() {
    String clinic = desk.seat(file, "healthCare", "clinic-east");
    desk.decided(path);
    List<String> alone = seen();

    String agreement = desk.agree(ORGANISATION, "police", "ordinary");

    JsonObject shared = partner.get(path).json();
    assertThat(shared.getString("state")).isEqualTo("monitoring");
    assertThat(shared.getJsonArray("nextSteps")).isNotEmpty();
    assertThat(addresses(path + "/seats")).containsExactlyInAnyOrder(seat, clinic);
    assertThat(addresses(path + "/transitions")).hasSize(2);

    Call officer = desk.as(Role.PRIVACYOFFICER);
    assertThat(officer.ifMatch("*").post(agreement + "/ending", "{\"reason\":\"r\"}").status())
        .isEqualTo(201);

    List<String> ended = seen();
    // Why nothing is shared is explained in other words: there was an agreement.
    assertThat(ended.subList(0, 3)).isEqualTo(alone.subList(0, 3));
    assertThat(ended.getLast()).isEqualTo(alone.getLast());
  }

  /** What the partner reads of the case, with the tags, and the line of it in the list last. */
  private List<String> seen() {
    return Stream.concat(READ.stream().map(below -> path + below), Stream.of("/v1/cases"))
        .map(partner::get)
        .map(answer -> answer.header("ETag").orElse("") + answer.body())
        .toList();
  }

  private List<String> addresses(String list) {
    return partner.get(list).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("href"))
        .toList();
  }
}
