package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.StatementLog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What filtering for a partner costs the database, counted in statements. */
class PartnerStatementsTest {
  private static final int PAGE = 50;
  private static final int MOST = 12;

  @Test
  void aPageOfFiftyCasesForAPartnerAsksTheDatabaseAFewTimes() {
    Desk desk = Desk.dutch();
    desk.agree(
        Agreement.with("police-west")
            .opening("police", "ordinary")
            .onConditions("consent", "briefing"));
    String file = "";
    for (int number = 0; number < PAGE; number++) {
      file = desk.openCase("Case " + number);
      desk.seat(file, "police", "police-west");
      String consent = "/v1/cases/" + file + "/permissions";
      desk.as(Role.CASECHAIR).post(consent, "{\"giver\":\"personOfConcern\"}");
      String briefing = "/v1/cases/" + file + "/briefings";
      desk.as(Role.CASECHAIR).post(briefing, "{\"organisation\":\"police-west\"}");
    }
    Call partner = desk.as(Role.PARTNER, "police-west");
    List<Answer> answers = new ArrayList<>();

    List<String> page =
        StatementLog.during(() -> answers.add(partner.get("/v1/cases?pageSize=" + PAGE)));
    String one = "/v1/cases/" + file;
    List<String> single = StatementLog.during(() -> answers.add(partner.get(one)));

    assertThat(answers.getFirst().json().getJsonArray("items")).hasSize(PAGE);
    assertThat(answers.getFirst().body().split("\"sector\"", -1))
        .as("heard of each")
        .hasSize(PAGE + 1);
    assertThat(answers.getLast().json().getString("summary")).isEqualTo("s");
    System.out.printf(
        "Statements for a partner: page of %d cases %d, one case %d%n",
        PAGE, page.size(), single.size());
    assertThat(page).hasSizeLessThanOrEqualTo(MOST);
    assertThat(single).hasSizeLessThanOrEqualTo(MOST);
  }
}
