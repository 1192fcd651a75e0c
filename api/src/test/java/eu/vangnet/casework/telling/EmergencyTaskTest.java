package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After the glass was broken others have to look at that, and are late when they do not. */
@Tag("database")
class EmergencyTaskTest {
  private final Desk desk = Desk.dutch();
  private final People people = new People(desk.tenant());
  private final Call worker = people.own("worker", Role.CASEWORKER);
  private final Call colleague = people.own("colleague", Role.CASEWORKER);
  private final Call chair = people.own("chair", Role.CASECHAIR);
  private String file;

  @BeforeEach
  void aRestrictedCase() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    worker.ifMatch("*").patch(file, "{\"person\":{\"name\":\"Robin Rust\"}}");
    Telling.restrict(desk, "Robin Rust");
  }

  @Test
  void whoAnswersForTheCaseHasATaskAndSoHasTheReviewer() {
    String emergency = Telling.open(worker, file, "").header("Location").orElseThrow();

    List<JsonObject> tasks = tasks(chair);

    assertThat(tasks)
        .extracting(task -> task.getString("source") + " " + task.getString("state"))
        .containsExactlyInAnyOrder("emergency open", "review open");
    assertThat(tasks)
        .allSatisfy(task -> assertThat(task.getString("details")).isEqualTo(emergency));
    assertThat(tasks.toString()).doesNotContain("Robin", "wants to die");
    assertThat(tasks(colleague)).as("who does not judge").isEmpty();
    assertThat(tasks(people.of("police-west", "both", Role.PARTNER, Role.CASECHAIR))).isEmpty();

    String look = href(tasks, "emergency");
    String judge = href(tasks, "review");
    assertThat(complete(chair, judge).json().getString("detail")).startsWith("judgeIt");
    Call both = people.own("worker", Role.CASEWORKER, Role.CASECHAIR);
    assertThat(complete(both, look).json().getString("detail")).startsWith("secondPersonNeeded");
    assertThat(complete(chair, look).status()).isEqualTo(201);
    accept(chair, emergency);

    assertThat(chair.get(judge).json().getString("state")).isEqualTo("done");
    assertThat(chair.get(judge).json().getString("endedBy")).isEqualTo("chair");
  }

  @Test
  void bothTasksAreLateWhenNobodyLooks() {
    Telling.open(worker, file, "");
    assertThat(tasks(chair)).noneMatch(task -> task.getBoolean("late"));

    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(8),
            () -> {
              Call later = people.own("chair", Role.CASECHAIR);
              String now = Product.started().clock().instant().toString();
              Answer late = later.get("/v1/tasks?filter=state:eq:open,lateFrom:le:" + now);
              assertThat(late.json().getJsonArray("items")).hasSize(2);
              assertThat(tasks(later)).allMatch(task -> task.getBoolean("late"));
            });
  }

  private static List<JsonObject> tasks(Call caller) {
    Answer answer = caller.get("/v1/tasks");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static String href(List<JsonObject> tasks, String source) {
    return tasks.stream()
        .filter(task -> task.getString("source").equals(source))
        .findFirst()
        .orElseThrow()
        .getString("href");
  }

  private static Answer complete(Call who, String task) {
    return who.ifMatch(who.get(task).header("ETag").orElseThrow())
        .post(task + "/completion", "{\"note\":\"Looked at.\"}");
  }

  private static Answer accept(Call who, String emergency) {
    return who.ifMatch(who.get(emergency).header("ETag").orElseThrow())
        .post(
            emergency + "/review", "{\"outcome\":\"accepted\",\"words\":\"Looked at together.\"}");
  }
}
