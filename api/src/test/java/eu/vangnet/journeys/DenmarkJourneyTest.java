package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Concern, both co-ordinators, support by a mentor, after-care; trends without any person. */
class DenmarkJourneyTest {
  private final CountryDesk desk = CountryDesk.in("DK", "DK032", TenantKind.MUNICIPALITY);
  private String boy;

  @Test
  void fromAConcernToAfterCare() {
    String signal =
        desk.signal(
            """
            {"sector":"sspCooperation","age":17,"place":"club",
             "facts":"Greeted the other team with a raised arm.",
             "contradicting":"He asked to come back."}\
            """);
    assertThat(
            desk.refusal(
                desk.weigh(
                    signal,
                    house("policeCoordinator", "sspConsultant")
                        .outcome("forInfoHouse")
                        .on("crimePrevention")
                        .json())))
        .isEqualTo("coordinatorMissing");
    Decided taken = both().outcome("forInfoHouse").on("crimePrevention");
    assertThat(desk.weigh(signal, taken.json()).status()).isEqualTo(201);

    String file = desk.open(signal, "crimePrevention");
    Decided network =
        Decided.by("infoHouseNetwork", "policeCoordinator", "municipalCoordinator").to("support");
    assertThat(desk.refusal(desk.step(file, "transitions", network)))
        .as("the network house decides on nobody")
        .isEqualTo("wrongDecidingBody");
    assessed(file);
    desk.moves(file, both().to("support"));
    desk.note(file, "A mentor of the corps begins on Monday; he wants it.");
    mentored(file);
    assertThat(desk.due(file, "supportReview")).isEqualTo(CountryDesk.today().plusMonths(3));

    CountryDesk.daysLater(100, () -> review(file));
    CountryDesk.daysLater(150, () -> closingAndAfterCare(file));
    assertThat(desk.way(file))
        .containsExactly(
            "infoHouse", "support", "infoHouse", "support", "closed", "afterCare", "closed");
  }

  @Test
  void theGravestConcernsAreLeftToThePolice() {
    String signal = desk.signal("{\"facts\":\"Bought parts of a weapon.\"}");

    assertThat(desk.weigh(signal, both().outcome("policeOnly").json()).status()).isEqualTo(201);
    assertThat(desk.read(signal).getString("status")).isEqualTo("weighed");
  }

  @Test
  void aTrendReportHasNoPlaceForAPerson() {
    JsonObject form = desk.form("country-dk", "trendReport");

    assertThat(form.getString("subject")).isEqualTo("organisation");
    assertThat(form.getJsonObject("schema").getBoolean("additionalProperties")).isFalse();
    assertThat(form.getJsonObject("schema").getJsonObject("properties"))
        .containsOnlyKeys("from", "until", "trends", "answer");
    Answer reported = trend("trendReport", "");
    assertThat(reported.status()).as(reported.body()).isEqualTo(201);
    assertThat(desk.read("/v1/trends").getJsonArray("items")).hasSize(1);
    Answer named = trend("trendReport", ",\"person\":\"Bo\"");
    assertThat(named.problem()).isEqualTo("invalid-input");
    assertThat(named.body()).contains("\"/content/person\"");
    assertThat(trend("assessment", "").body()).contains("\"/form\"", "about no person");
  }

  private Answer trend(String form, String more) {
    return desk.as(Role.CASEWORKER)
        .post(
            "/v1/trends",
            """
            {"module":"country-dk","form":"%s","content":{"from":"2026-01-01","until":"2026-03-31",
             "trends":[{"trend":"Leaflets at the station","place":"street"}]%s}}\
            """
                .formatted(form, more));
  }

  /** Both houses' co-ordinators look at resources first, with his consent and his father's. */
  private void assessed(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    boy = rooms.person("personOfConcern", "\"name\":\"Bo Berg\"");
    String father = rooms.person("guardian", "\"name\":\"Far Berg\"");
    rooms.consents("person", boy);
    rooms.consents("guardian", father);
    String assessment =
        rooms.filled(
            "assessment",
            "{\"resources\":\"He asked to come back.\",\"worries\":\"New friends.\"}");
    assertThat(desk.read(assessment).toString()).contains("He asked to come back.");
    TableTalk.of(desk, file, "municipalCoordinator", "policeCoordinator", "sspConsultant")
        .oneOf("infoHouseMunicipality", "infoHouseNetwork")
        .agreed("The trainer wants him back.", "A mentor of the corps is asked.");
  }

  private void mentored(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    rooms.planned("His trainer stands by him.", "mentoring");
    rooms.accompaniedBy("mentor", "da");
    rooms.filled("mentorAgreement", "{\"kind\":\"mentor\",\"aims\":\"To be back in the team.\"}");
  }

  private void review(String file) {
    assertThat(desk.due(file, "supportReview")).isBefore(CountryDesk.today());
    desk.moves(file, both().to("infoHouse"));
    desk.moves(file, both().to("support"));
    assertThat(desk.due(file, "supportReview")).isAfter(CountryDesk.today());
  }

  private void closingAndAfterCare(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    rooms.told(boy);
    desk.closes(file, both(), "concernAddressed");
    String aftercare = rooms.lookedAfter("The corps");
    desk.takesUpAgain(file, both().to("afterCare"));
    rooms.met(aftercare);
    assertThat(desk.due(file, "afterCareTalk")).isEqualTo(CountryDesk.today().plusMonths(6));
    desk.closes(file, both(), "concernAddressed");
  }

  private static Decided both() {
    return house("policeCoordinator", "municipalCoordinator");
  }

  private static Decided house(String... seats) {
    return Decided.by("infoHouseMunicipality", seats);
  }
}
