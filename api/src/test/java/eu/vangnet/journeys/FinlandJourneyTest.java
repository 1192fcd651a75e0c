package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.junit.jupiter.api.Test;

/** Contact, several reasons, the family at the Anchor meeting, a short process, follow-up. */
class FinlandJourneyTest {
  private final CountryDesk desk = CountryDesk.in("FI", "FI1DB", TenantKind.MUNICIPALITY);
  private String boy;

  @Test
  void fromTheContactOfAParentToFollowUp() {
    String signal =
        desk.signal(
            """
            {"sector":"friendsFamily","age":14,"concerns":["drugs","needOfSupport"],
             "facts":"Was caught with pills and stays away at night.",
             "contradicting":"Asked the school nurse for help himself."}\
            """);
    Decided selection = team().outcome("anchorClient").on("authoritiesOwnLaws");
    assertThat(desk.weigh(signal, selection.json()).status()).isEqualTo(201);

    String file = desk.open(signal, "authoritiesOwnLaws");
    assertThat(desk.state(file)).isEqualTo("situationReview");
    assertThat(desk.read(file).getJsonArray("concerns").getValuesAs(JsonString::getString))
        .containsExactlyInAnyOrder("drugs", "needOfSupport");
    assertThat(desk.due(file, "shortProcess")).isEqualTo(CountryDesk.today().plusMonths(3));

    Decided meeting = team().to("anchorMeeting");
    assertThat(desk.refusal(desk.step(file, "transitions", meeting)))
        .isEqualTo("supportConsentMissing");
    named(file);
    desk.moves(file, meeting);
    met(file);
    desk.moves(file, team().to("needAssessment"));
    assertThat(desk.due(file, "openNeed")).isEqualTo(CountryDesk.today().plusDays(183));

    CountryDesk.daysLater(200, () -> halfAYearLater(file));
    assertThat(desk.way(file))
        .containsExactly(
            "situationReview",
            "anchorMeeting",
            "needAssessment",
            "serviceReferral",
            "followUp",
            "noFurtherNeed");
  }

  /** Most reasons of a case are no ideology: they are recorded of a child too. */
  @Test
  void ofAChildOfTenEveryReasonIsRecordedThatIsNoIdeology() {
    String signal =
        desk.signal(
            """
            {"sector":"friendsFamily","age":10,"facts":"f",
             "concerns":["drugs","needOfSupport","domesticViolence"]}\
            """);
    Decided selection = team().outcome("anchorClient").on("authoritiesOwnLaws");
    assertThat(desk.weigh(signal, selection.json()).status()).isEqualTo(201);
    String file = desk.open(signal, "authoritiesOwnLaws");
    assertThat(desk.read(file).getJsonArray("concerns").getValuesAs(JsonString::getString))
        .containsExactlyInAnyOrder("drugs", "needOfSupport", "domesticViolence");

    Call worker = desk.as(Role.CASEWORKER).ifMatch("*");
    assertThat(worker.patch(file, "{\"concerns\":[\"drugs\"]}").status()).isEqualTo(200);
    assertThat(worker.patch(file, "{\"concerns\":[\"drugs\",\"rightWing\"]}").body())
        .contains("ideologyOfChild");
  }

  /** At fourteen his mother is asked as well; what is recorded counts, whatever the team says. */
  private void named(String file) {
    CaseRooms rooms = new CaseRooms(desk, file);
    boy = rooms.person("personOfConcern", "\"name\":\"Aku Ankkuri\"");
    String mother = rooms.person("guardian", "\"name\":\"Iines Ankkuri\"");
    rooms.consents("person", boy);
    assertThat(desk.refusal(desk.step(file, "transitions", team().to("anchorMeeting").consented())))
        .isEqualTo("supportConsentMissing");
    rooms.consents("guardian", mother);
  }

  /** The family is at the meeting; what he says in confidence is marked so. */
  private void met(String file) {
    assertThat(properties(desk.form("country-fi", "anchorMeeting"))).containsKey("familyWords");
    CaseRooms rooms = new CaseRooms(desk, file);
    TableTalk.of(desk, file, "socialWork", "police")
        .agreed("Both came and talked.", "Two talks more.");
    String meeting =
        rooms.filled(
            "anchorMeeting",
            """
            {"day":"%s","present":["youngPerson","family","police","socialWork"],
             "ownWords":"He sleeps badly.","familyWords":"We want quiet evenings.",
             "agreed":"Two talks."}\
            """
                .formatted(CountryDesk.today()),
            ",\"fields\":[{\"field\":\"ownWords\",\"toldInConfidence\":true}]");
    assertThat(desk.read(meeting).toString()).contains("\"toldInConfidence\":true");
    rooms.planned("He asked the school nurse himself.", "familySupport");
  }

  /** Anchor work does not accompany for long. */
  private void halfAYearLater(String file) {
    assertThat(desk.due(file, "shortProcess")).isBefore(CountryDesk.today());
    assertThat(desk.due(file, "openNeed")).isBefore(CountryDesk.today());
    assertThat(desk.refusal(desk.step(file, "transitions", team().to("anchorMeeting").consented())))
        .isEqualTo("anchorWorkIsShort");
    CaseRooms rooms = new CaseRooms(desk, file);
    rooms.filled("serviceReferral", "{\"services\":[{\"service\":\"Youth clinic\"}]}");
    rooms.told(boy);
    desk.closes(file, team().to("serviceReferral"), "referred");
    String aftercare = rooms.lookedAfter("Social work");
    desk.takesUpAgain(file, team().to("followUp"));
    rooms.met(aftercare);
    assertThat(desk.phase(file)).isEqualTo("afterCare");
    desk.closes(file, team().to("noFurtherNeed"), "situationClear");
  }

  private static JsonObject properties(JsonObject form) {
    return form.getJsonObject("schema").getJsonObject("properties");
  }

  private static Decided team() {
    return Decided.by("anchorTeam", "police", "socialWork");
  }
}
