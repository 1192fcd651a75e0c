package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantKind;
import org.junit.jupiter.api.Test;

/** A mother asks for advice; her son has no name here; nobody hands over alone; aftercare. */
class GermanyJourneyTest {
  private final CountryDesk desk = CountryDesk.in("DE", "DE24B", TenantKind.COUNSELLING_CENTRE);

  @Test
  void fromAnInquiryToAftercare() {
    String signal =
        desk.signal(
            """
            {"sector":"nationalHotline","concerns":["noIdeologyIdentified"],
             "facts":"A mother calls: her son, called Linde here, left the fire brigade.",
             "reporter":{"name":"M. Sorge","contact":"calls back on Mondays"}}\
            """);
    Decided begin = team("counsellor").outcome("counselling").on("clientConsent");
    assertThat(desk.weigh(signal, begin.json()).status()).isEqualTo(201);

    String file = desk.open(signal, "clientConsent");
    assertThat(desk.state(file)).isEqualTo("counselling");
    assertThat(desk.read(file)).as("nobody is named").doesNotContainKey("person");
    desk.note(file, "Linde helps his father on Saturdays; she wants to keep that.");
    agreedWithTheClient(file);
    assertThat(desk.due(file, "caseTalkDue")).isEqualTo(CountryDesk.today().plusMonths(3));

    CountryDesk.daysLater(95, () -> caseTalk(file));
    CountryDesk.daysLater(120, () -> closingAndAftercare(file));
    assertThat(desk.way(file))
        .containsExactly("counselling", "caseTalk", "counselling", "closed", "aftercare", "closed");
  }

  @Test
  void aMotherAgreesForHerselfHoweverYoungHerSonIs() {
    String file = opened(15);
    CaseRooms rooms = new CaseRooms(desk, file);
    rooms.person("personOfConcern", "\"pseudonym\":\"Linde\",\"age\":15");
    rooms.consents("person", rooms.person("adviceSeeker", "\"name\":\"M. Sorge\""));

    desk.moves(file, team("counsellor").to("caseTalk"));
  }

  @Test
  void forAChildWhoAsksForAdviceAGuardianAgreesTooHoweverOldThePersonOfConcernIs() {
    String file = opened(30);
    CaseRooms rooms = new CaseRooms(desk, file);
    rooms.consents("person", rooms.person("adviceSeeker", "\"name\":\"N. Jung\",\"age\":14"));
    Decided talk = team("counsellor").to("caseTalk");

    assertThat(desk.refusal(desk.step(file, "transitions", talk)))
        .isEqualTo("supportConsentMissing");

    rooms.consents("guardian", rooms.person("guardian", "\"name\":\"V. Jung\""));
    desk.moves(file, talk);
  }

  @Test
  void aPersonOfConcernWhoIsTheClientIsJudgedByHisOwnAge() {
    String file = opened(15);
    CaseRooms rooms = new CaseRooms(desk, file);
    rooms.consents("person", rooms.person("personOfConcern", "\"pseudonym\":\"Linde\""));

    assertThat(desk.refusal(desk.step(file, "transitions", team("counsellor").to("caseTalk"))))
        .isEqualTo("supportConsentMissing");
  }

  private String opened(int age) {
    String signal =
        desk.signal(
            """
            {"sector":"friendsFamily","concerns":["noIdeologyIdentified"],"age":%d,"facts":"f"}\
            """
                .formatted(age));
    Decided begin = team("counsellor").outcome("counselling").on("clientConsent");
    assertThat(desk.weigh(signal, begin.json()).status()).isEqualTo(201);
    return desk.open(signal, "clientConsent");
  }

  /** She is the client and agrees; he stands there under a word that nobody would recognise. */
  private void agreedWithTheClient(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    String mother = rooms.person("adviceSeeker", "\"name\":\"M. Sorge\"");
    rooms.person("personOfConcern", "\"pseudonym\":\"Linde\"");
    rooms.consents("person", mother);
    String inquiry =
        rooms.filled(
            "inquiry",
            """
            {"relation":"parent","pseudonym":"Linde","wish":"That he eats with them again.",
             "holds":"He helps his father."}\
            """);
    assertThat(desk.read(inquiry).getJsonObject("latest").getJsonObject("content"))
        .containsKeys("wish", "holds");
    rooms.planned("He helps his father.", "parentCoaching");
    rooms.accompaniedBy("parentCoach", "de");
  }

  /** That security is concerned is a decision of two, with all its grounds, and no score. */
  private void caseTalk(String file) {
    assertThat(desk.due(file, "caseTalkDue")).isBefore(CountryDesk.today());
    desk.moves(file, team("counsellor").to("caseTalk"));
    TableTalk.of(desk, file, "centreLead", "counsellor", "stateCoordination")
        .agreed("She talks with him on Sundays.", "Nothing is handed over.");
    new CaseRooms(desk, file)
        .filled(
            "caseTalk",
            """
            {"question":"Does anything endanger others?","nextSteps":"Go on counselling."}\
            """);
    assertThat(
            desk.refusal(
                desk.step(
                    file,
                    "closure",
                    handOver("counsellor").subsidiary().with("reason", "securityRelevant"))))
        .isEqualTo("handOverByOne");
    assertThat(
            desk.refusal(
                desk.step(
                    file,
                    "closure",
                    handOver("counsellor", "centreLead").with("reason", "securityRelevant"))))
        .isEqualTo("subsidiarityMissing");
    desk.moves(file, team("counsellor", "centreLead").to("counselling"));
  }

  private void closingAndAftercare(String file) {
    desk.closes(file, team("counsellor").to("closed"), "goalsOfClientReached");
    CaseRooms rooms = new CaseRooms(desk, file);
    String aftercare = rooms.lookedAfter("Her counsellor");
    desk.takesUpAgain(file, team("counsellor").to("aftercare"));
    rooms.met(aftercare);
    assertThat(desk.phase(file)).isEqualTo("afterCare");
    desk.closes(file, team("counsellor").to("closed"), "goalsOfClientReached");
  }

  private static Decided handOver(String... seats) {
    return team(seats).to("handedOver").inProportion().on("vitalInterests");
  }

  private static Decided team(String... seats) {
    return Decided.by("centreTeam", seats);
  }
}
