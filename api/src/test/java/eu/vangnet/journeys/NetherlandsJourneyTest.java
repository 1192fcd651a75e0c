package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantKind;
import org.junit.jupiter.api.Test;

/** Report, weighing team, case conference, mentor, yearly review of necessity, after-care. */
class NetherlandsJourneyTest {
  private static final String[] CORE = {
    "networkDirector", "municipality", "police", "publicProsecution"
  };
  private static final String[] TABLE = {"municipality", "police", "publicProsecution"};

  private final CountryDesk desk = CountryDesk.in("NL", "NL350", TenantKind.MUNICIPALITY);
  private String person;

  @Test
  void fromTheReportOfATeacherToAfterCare() {
    String signal =
        desk.signal(
            """
            {"sector":"education","age":15,"place":"school",
             "facts":"Stopped coming to football and quarrels about it.",
             "opinion":"The mentor thinks he feels left out.",
             "contradicting":"Talks openly about it with his aunt."}\
            """);
    Decided weighing =
        Decided.by("weighingTeam", CORE)
            .outcome("personCentredApproach")
            .inProportion()
            .subsidiary()
            .on("pgaAct");

    assertThat(
            desk.refusal(
                desk.weigh(
                    signal,
                    Decided.by(
                            "weighingTeam", "networkDirector", "municipality", "publicProsecution")
                        .outcome("personCentredApproach")
                        .inProportion()
                        .subsidiary()
                        .on("pgaAct")
                        .json())))
        .isEqualTo("corePartnerMissing");
    assertThat(desk.weigh(signal, weighing.json()).status()).isEqualTo(201);

    String file = desk.open(signal, "pgaAct");
    assertThat(desk.partner("police-west").get(file).status()).isEqualTo(404);
    desk.seat(file, "police", "police-west");
    assertThat(desk.partner("police-west").get(file).status()).isEqualTo(200);
    desk.note(file, "He came along to football again.");
    conferred(file);

    assertThat(
            desk.refusal(desk.step(file, "transitions", table().to("monitoring").inProportion())))
        .isEqualTo("subsidiarityMissing");
    desk.moves(file, table().to("monitoring").inProportion().subsidiary());
    supported(file);
    assertThat(desk.due(file, "necessityReview")).isEqualTo(CountryDesk.today().plusYears(1));

    CountryDesk.daysLater(400, () -> afterAYear(file));

    CountryDesk.daysLater(500, () -> closingAndAfterCare(file));
    assertThat(desk.way(file))
        .containsExactly(
            "caseConference",
            "monitoring",
            "caseConference",
            "monitoring",
            "closed",
            "afterCare",
            "closed");
  }

  /** Who he is, what he says to it, and what the table with the police agreed on. */
  private void conferred(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    person = rooms.person("personOfConcern", "\"name\":\"Kim Klein\"");
    String mother = rooms.person("guardian", "\"name\":\"Moeder Klein\"");
    rooms.consents("person", person);
    rooms.consents("guardian", mother);
    desk.agree("police-west", "police", "pgaAct");
    String conference =
        TableTalk.of(desk, file, "municipality", "publicProsecution")
            .with("police", "police-west")
            .agreed("He was seen at football.", "A mentor is asked.");
    assertThat(desk.partner("police-west").get(conference + "/minutes").body())
        .contains("A mentor is asked.");
  }

  private void supported(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    rooms.planned("His aunt listens.", "mentoring");
    rooms.accompaniedBy("mentor", "nl");
  }

  /** Nobody goes on with a case whose necessity was not looked at again. */
  private void afterAYear(String file) {
    assertThat(desk.due(file, "necessityReview")).isBefore(CountryDesk.today());
    Decided again = table().to("caseConference").inProportion().subsidiary();
    assertThat(desk.refusal(desk.step(file, "transitions", again)))
        .isEqualTo("necessityNotReviewed");
    assertThat(desk.refusal(desk.step(file, "transitions", again.on("pgaAct"))))
        .isEqualTo("necessityReviewMissing");
    String review =
        new CaseRooms(desk, file)
            .filled(
                "necessityReview",
                """
                {"stillNecessary":true,"grounds":"He asks us to stay.",
                 "lighterAlternatives":"His doctor sees him."}\
                """,
                ",\"fields\":[{\"field\":\"lighterAlternatives\",\"professionalSecret\":true}]");
    assertThat(desk.partner("police-west").get(review).body())
        .contains("He asks us to stay.")
        .doesNotContain("doctor");
    desk.moves(file, again.on("pgaAct"));
    desk.moves(file, table().to("monitoring").inProportion().subsidiary());
  }

  private void closingAndAfterCare(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    assertThat(desk.refusal(desk.step(file, "closure", table().with("reason", "goalsReached"))))
        .as("he was not told yet, and nobody closes alone")
        .isIn("notNotified", "secondPersonNeeded");
    rooms.told(person);
    desk.closes(file, table(), "goalsReached");
    String aftercare = rooms.lookedAfter("Youth work East");
    desk.takesUpAgain(file, table().to("afterCare"));
    rooms.met(aftercare);
    assertThat(desk.phase(file)).isEqualTo("afterCare");
    desk.closes(file, table(), "goalsReached");
    assertThat(desk.as(Role.CASEWORKER).get(file).json().getString("closingReason"))
        .isEqualTo("goalsReached");
  }

  private static Decided table() {
    return Decided.by("conferenceTable", TABLE);
  }
}
