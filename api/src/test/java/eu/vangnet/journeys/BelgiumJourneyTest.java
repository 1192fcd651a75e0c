package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import org.junit.jupiter.api.Test;

/** Mention, agenda, the mayor's cell with invited services, feedback by consensus, after-care. */
class BelgiumJourneyTest {
  private static final String CENTRE = "social-welfare-centre";
  private static final String MAYOR = "{\"subject\":\"test-person\"}";
  private final CountryDesk desk = CountryDesk.in("BE", "BE251", TenantKind.MUNICIPALITY);
  private String person;

  @Test
  void fromAMentionToAfterCare() {
    String signal =
        desk.signal(
            """
            {"sector":"socialWelfareCentre","concerns":["mixedUnclear"],"age":24,
             "facts":"Broke off all contact after a stay abroad.",
             "contradicting":"Still comes to the language class."}\
            """);
    assertThat(desk.refusal(desk.weigh(signal, cell("policeChief").outcome("caseFollowUp").json())))
        .isEqualTo("legalBasisMissing");
    Decided taken = fixed().outcome("caseFollowUp").on("livcAct");
    assertThat(desk.weigh(signal, taken.json()).status()).isEqualTo(201);

    String file = desk.open(signal, "livcAct");
    assertThat(desk.partner(CENTRE).get(file).status()).isEqualTo(404);
    desk.seat(file, "socialService", CENTRE);
    assertThat(desk.partner(CENTRE).get(file).status()).isEqualTo(200);
    met(file);

    desk.moves(file, withGuest().to("individualFollowUp").inProportion());
    assertThat(desk.due(file, "followUpReview")).isEqualTo(CountryDesk.today().plusMonths(6));

    CountryDesk.daysLater(190, () -> feedback(file));
    CountryDesk.daysLater(200, () -> closingAndAfterCare(file));
    assertThat(desk.way(file))
        .containsExactly(
            "caseMeeting",
            "individualFollowUp",
            "feedbackSheet",
            "individualFollowUp",
            "closed",
            "afterCare",
            "closed");
  }

  /** Who it is about, what the cell and its guest agreed on, and how it is followed up. */
  private void met(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    person = rooms.person("personOfConcern", "\"name\":\"Sam Peeters\"");
    rooms.consents("person", person);
    desk.agree(CENTRE, "socialService", "livcAct");
    TableTalk.of(desk, file, "mayor", "preventionOfficial")
        .with("socialService", CENTRE)
        .agreed("Still comes to the language class.", "The centre goes on talking.");
    rooms.planned("A teacher listens.", "housing");
    String form =
        rooms.filled(
            "followUp",
            """
            {"agreements":[{"what":"A room is looked for.","aimedAt":"surroundings"}]}\
            """);
    assertThat(desk.partner(CENTRE).get(form).body()).contains("A room is looked for.");
  }

  /** The sheet for the police is agreed by all who took part, and the mayor was among them. */
  private void feedback(String file) {
    assertThat(desk.due(file, "followUpReview")).isBefore(CountryDesk.today());
    assertThat(desk.refusal(desk.step(file, "transitions", round("preventionOfficial"))))
        .isEqualTo("consensusOfOne");
    assertThat(
            desk.refusal(
                desk.step(file, "transitions", round("preventionOfficial", "socialService"))))
        .isEqualTo("invitedWithoutMayor");
    desk.moves(file, round("mayor", "preventionOfficial", "socialService"));
    toldByConsensus(file);
    desk.moves(file, fixed().to("individualFollowUp"));
  }

  /** Nothing goes to the police before each who took part agreed, and nothing secret at all. */
  private void toldByConsensus(String file) {
    new CaseRooms(desk, file)
        .filled("feedbackSheet", "{\"content\":\"The cell has taken the case up.\"}");
    assertThat(sheet(file, MAYOR, "").body()).as("three were there").contains("presentMissing");
    String own = MAYOR + ",{\"subject\":\"second\"}";
    Answer secret = sheet(file, own, ",\"professionalSecret\":true");
    assertThat(secret.body()).contains("/items/0/professionalSecret");
    String sheet = CountryDesk.made(sheet(file, own, ""));
    CountryDesk.made(desk.as(Role.CASECHAIR).post(sheet + "/approval", "{}"));
    CountryDesk.made(desk.partner(CENTRE).post(sheet + "/approval", "{}"));
    Answer early = desk.as(Role.CASECHAIR).ifMatch("*").post(sheet + "/disclosure", "{}");
    assertThat(desk.refusal(early)).isEqualTo("consensusMissing");
    CountryDesk.made(desk.second(Role.CASECHAIR).post(sheet + "/approval", "{}"));
    CountryDesk.made(desk.as(Role.CASECHAIR).ifMatch("*").post(sheet + "/disclosure", "{}"));
  }

  /** With the centre, and with these of the tenant's own people. */
  private Answer sheet(String file, String own, String more) {
    return desk.as(Role.CASECHAIR)
        .post(
            file + "/sheets",
            """
            {"participants":[%s,{"subject":"test-person","organisation":"%s"}],
             "recipient":{"organisation":"Local police"},"purpose":"To know.","legalBasis":"livcAct",
             "items":[{"what":"The cell has taken the case up."%s}]}\
            """
                .formatted(own, CENTRE, more));
  }

  private void closingAndAfterCare(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    rooms.told(person);
    desk.closes(file, fixed(), "concernAddressed");
    String aftercare = rooms.lookedAfter("The centre");
    desk.takesUpAgain(file, fixed().to("afterCare"));
    rooms.met(aftercare);
    assertThat(desk.due(file, "afterCareReview")).isEqualTo(CountryDesk.today().plusMonths(6));
    desk.closes(file, fixed(), "concernAddressed");
  }

  private static Decided round(String... seats) {
    return Decided.by("feedbackRound", seats).to("feedbackSheet").inProportion();
  }

  private static Decided withGuest() {
    return cell("mayor", "policeChief", "preventionOfficial", "socialService");
  }

  private static Decided fixed() {
    return cell("mayor", "policeChief", "preventionOfficial");
  }

  private static Decided cell(String... seats) {
    return Decided.by("localCell", seats);
  }
}
