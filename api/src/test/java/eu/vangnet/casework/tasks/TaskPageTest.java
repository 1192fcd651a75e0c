package eu.vangnet.casework.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A task that a caller does not hear of takes no place on a page and ends none. */
@Tag("database")
class TaskPageTest {
  private static final String WEST = "police-west";
  private static final String SECRET = ",\"professionalSecret\":true";
  private static final String OF_HEALTH = ",\"dataCategory\":\"special\"";

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final Call partner = desk.as(Role.PARTNER, WEST);

  /** Somebody of the partner who sets tasks too, secret ones among them. */
  private final Call officer = desk.as(Role.CASEWORKER, WEST);

  private final List<String> set = new ArrayList<>();

  @Test
  void whatAPartnerKeepsSecretEndsNoPageOfTheTenantsOwnPeople() {
    desk.agree(WEST, "police", "ordinary");
    String file = caseWith(WEST);
    String first = task(chair, file, "");
    task(officer, file, SECRET);
    String third = task(chair, file, "");

    JsonObject page = page(chair, 2);

    assertThat(addresses(page)).containsExactly(first, third);
    assertThat(page).doesNotContainKey("next");
  }

  @Test
  void whatIsNotAgreedEndsNoPageOfAPartner() {
    desk.agree(WEST, "police", "ordinary");
    String file = caseWith(WEST);
    task(chair, file, OF_HEALTH);
    task(chair, file, SECRET);
    assertThat(page(partner, 1)).doesNotContainKey("next").containsKey("items");
    assertThat(addresses(page(partner, 1))).isEmpty();
    String heard = task(chair, file, "");

    JsonObject page = page(partner, 1);

    assertThat(addresses(page)).containsExactly(heard);
    assertThat(page).doesNotContainKey("next");
  }

  @Test
  void aListHoldsForEverybodyWhatTheyCanReadOneByOne() {
    desk.agree(Agreement.with(WEST).opening("police", "ordinary").onConditions("briefing"));
    String briefed = caseWith(WEST);
    String unbriefed = caseWith(WEST);
    String elsewhere = caseWith("police-east");
    Answer told =
        chair.post("/v1/cases/" + briefed + "/briefings", "{\"organisation\":\"" + WEST + "\"}");
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    for (String file : List.of(briefed, unbriefed, elsewhere)) {
      task(chair, file, "");
      task(chair, file, OF_HEALTH);
      task(chair, file, SECRET);
      task(chair, file, ",\"sharedUntil\":\"2099-03-09T14:00:00Z\"");
    }
    task(officer, briefed, SECRET);
    task(officer, briefed, OF_HEALTH);

    for (Call caller : List.of(chair, partner, officer, desk.as(Role.PARTNER, "police-east"))) {
      assertThat(addresses(page(caller, 50)))
          .containsExactlyInAnyOrderElementsOf(
              set.stream().filter(task -> caller.get(task).status() == 200).toList());
    }
    assertThat(addresses(page(partner, 50))).hasSize(4);
    assertThat(addresses(page(chair, 50))).hasSize(13);
  }

  @Test
  void pagesJoinToTheWholeForAPartner() {
    desk.agree(WEST, "police", "ordinary");
    String file = caseWith(WEST);
    List<String> heard = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      heard.add(task(chair, file, ""));
      task(chair, file, OF_HEALTH);
    }
    List<String> found = new ArrayList<>();
    String next = "/v1/tasks?sort=lateFrom&pageSize=2";

    for (int page = 0; page < 3; page++) {
      JsonObject got = partner.get(next).json();
      found.addAll(addresses(got));
      next = got.getString("next", "");
    }

    assertThat(found).containsExactlyElementsOf(heard);
    assertThat(next).as("nothing after the last").isEmpty();
  }

  @Test
  void whoReadsNoCasesListsNoTasksOfThem() {
    String file = caseWith(WEST);
    task(chair, file, "");
    Answer composed =
        desk.as(Role.TENANTADMIN)
            .post(
                "/v1/roles",
                "{\"name\":\"task-reader\",\"label\":\"Reads tasks\",\"rights\":[\"tasks:read\"]}");
    assertThat(composed.status()).as(composed.body()).isEqualTo(201);

    Product product = Product.started();
    var claims = product.issuer().claims(desk.tenant()).claim("roles", List.of("task-reader"));
    Call reader = product.as(product.issuer().sign(claims.build())).purpose("caseWork");

    assertThat(addresses(page(reader, 50))).isEmpty();
    assertThat(reader.get(set.getFirst()).status()).isEqualTo(404);
  }

  private String caseWith(String organisation) {
    String file = desk.openCase("Left school.");
    desk.seat(file, "police", organisation);
    return file;
  }

  /** Sets a task for the police, due after all that were set before; gives its address. */
  private String task(Call by, String file, String more) {
    Answer made =
        by.post(
            "/v1/cases/" + file + "/tasks",
            "{\"title\":\"Ring the school.\",\"owner\":\"police\",\"dueOn\":\"%s\"%s}"
                .formatted(LocalDate.of(2031, 1, 1).plusDays(set.size()), more));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String address = made.header("Location").orElseThrow();
    set.add(address);
    return address;
  }

  private static JsonObject page(Call caller, int size) {
    Answer answer = caller.get("/v1/tasks?sort=lateFrom&pageSize=" + size);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> addresses(JsonObject page) {
    return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("href"))
        .toList();
  }
}
