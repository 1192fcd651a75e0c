package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told to the police of a cell needs the consensus of all, on whatever way it is told. */
class BelgianRulesTest {
  private static final String POLICE = "police-west";

  private final CountryDesk desk = CountryDesk.in("BE", "BE251", TenantKind.MUNICIPALITY);
  private String file;

  @BeforeEach
  void aCellThatDecidedToTellThePolice() {
    String signal =
        desk.signal(
            """
            {"sector":"socialWelfareCentre","concerns":["mixedUnclear"],"age":24,
             "facts":"Broke off all contact after a stay abroad.",
             "contradicting":"Still comes to the language class."}\
            """);
    assertThat(desk.weigh(signal, cell().outcome("caseFollowUp").on("livcAct").json()).status())
        .isEqualTo(201);
    file = desk.open(signal, "livcAct");
    desk.agree(POLICE, "policeChief", "livcAct");
    desk.seat(file, "policeChief", POLICE);
    desk.moves(
        file,
        cell().to("individualFollowUp").inProportion().with("sharing", "The police hear of it."));
  }

  @Test
  void theDecisionOfTheCellAloneTellsThePoliceNothing() {
    refused(told(POLICE, ""));
    refused(told(POLICE, ",\"itemClass\":\"outcome\""));
    refused(told("Police West", ",\"itemClass\":\"outcome\""));

    assertThat(desk.read(file + "/disclosures").getJsonArray("items")).isEmpty();
  }

  @Test
  void whereARuleAsksForNoMoreThanThatItIsNecessaryTheDecisionIsEnough() {
    desk.agree("town-hall", "mayor", "livcAct");
    desk.seat(file, "mayor", "town-hall");

    refused(told("town-hall", ",\"itemClass\":\"opinion\""));
    CountryDesk.made(told("town-hall", ",\"itemClass\":\"fact\""));
  }

  @Test
  void aMistakeInTheRestIsNamedBeforeTheRulesOfTheSeat() {
    Answer answer = told(POLICE, "", "noSuchLaw");

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("/legalBasis").doesNotContain("ruled");
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body())
        .contains("/items/0/itemClass", "ruled", "a preparation or a feedback sheet");
  }

  private Answer told(String organisation, String more) {
    return told(organisation, more, "livcAct");
  }

  private Answer told(String organisation, String more, String basis) {
    String step =
        desk.read(file + "/transitions").getJsonArray("items").getJsonObject(0).getString("id");
    return desk.as(Role.CASECHAIR)
        .post(
            file + "/disclosures",
            """
            {"recipient":{"organisation":"%s"},"items":[{"what":"The cell follows him up."%s}],
             "purpose":"To know.","legalBasis":"%s","decision":"%s"}\
            """
                .formatted(organisation, more, basis, step));
  }

  private static Decided cell() {
    return Decided.by("localCell", "mayor", "policeChief", "preventionOfficial");
  }
}
