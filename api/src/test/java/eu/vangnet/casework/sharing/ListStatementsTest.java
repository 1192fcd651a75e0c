package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.StatementLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What lists over many cases cost the database, counted in statements: as much for cases that the
 * caller hears differently of as for one.
 */
class ListStatementsTest {
  private static final int PAGE = 50;
  private static final int MOST = 12;

  /** More than there may be statements, so that one for each case is seen. */
  private static final int CASES = 14;

  private static Desk desk;

  @BeforeAll
  static void tasksAndActionsInSeveralCases() {
    desk = Desk.dutch();
    desk.agree(
        Agreement.with("police-west")
            .opening("police", "ordinary")
            .onConditions("consent", "briefing"));
    desk.agree("police-west", "education", "ordinary", "special");
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    List<String> items = new ArrayList<>();
    for (int number = 0; number < CASES; number++) {
      String file = desk.openCase("Case " + number);
      desk.seat(file, "police", "police-west");
      if (number % 2 == 0) {
        desk.seat(file, "education", "police-west");
      }
      items.add(room.item(conference, "Case", Optional.of(file)));
      for (int task = 0; task * CASES < PAGE * 2; task++) {
        made(file, task % 2 == 0 ? "police" : "education");
      }
    }
    room.hold(conference);
    for (int action = 0; action < PAGE * 2 + CASES; action++) {
      room.write(
          items.get(action % CASES),
          "actions",
          "{\"text\":\"Ask.\",\"owner\":\"Sanne\",\"organisation\":\"police-west\","
              + "\"dueOn\":\"2031-12-24\"}");
    }
  }

  private static void made(String file, String owner) {
    Answer answer =
        desk.as(Role.CASECHAIR)
            .post(
                "/v1/cases/" + file + "/tasks",
                "{\"title\":\"Ask.\",\"owner\":\"" + owner + "\",\"dueOn\":\"2031-12-24\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/tasks", "/v1/actions"})
  void aPageOfFiftyAsksTheDatabaseAFewTimesForThePeopleOfTheTenant(String list) {
    assertFew(desk.as(Role.CASECHAIR), list);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/tasks", "/v1/actions"})
  void andForAPartner(String list) {
    assertFew(desk.as(Role.PARTNER, "police-west"), list);
  }

  private static void assertFew(Call caller, String list) {
    List<Answer> answers = new ArrayList<>();

    List<String> asked =
        StatementLog.during(() -> answers.add(caller.get(list + "?pageSize=" + PAGE)));

    Answer page = answers.getFirst();
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.json().getJsonArray("items")).hasSize(PAGE);
    System.out.printf("Statements for %s: page of %d %d%n", list, PAGE, asked.size());
    assertThat(asked).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
  }
}
