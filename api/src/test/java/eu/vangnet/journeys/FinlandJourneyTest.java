package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.junit.jupiter.api.Test;

/** Contact, several reasons, the family at the Anchor meeting, a short process, follow-up. */
class FinlandJourneyTest {
  private final CountryDesk desk = CountryDesk.in("FI", "FI1DB", TenantKind.MUNICIPALITY);

  @Test
  void fromTheContactOfAParentToFollowUp() {
    String signal =
        desk.signal(
            """
            {"sector":"friendsFamily","age":14,"concerns":["drugs","needOfSupport"],
             "facts":"Was caught with pills and stays away at night.",
             "contradicting":"Asked the school nurse for help himself."}""");
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
    desk.moves(file, meeting.consented());
    assertThat(properties(desk.form("country-fi", "anchorMeeting"))).containsKey("familyWords");
    desk.note(file, "He and his mother agreed on two talks.");
    desk.moves(file, team().to("needAssessment"));

    CountryDesk.daysLater(200, () -> halfAYearLater(file));
    assertThat(desk.way(file))
        .containsExactly(
            "anchorMeeting", "needAssessment", "serviceReferral", "followUp", "noFurtherNeed");
  }

  /** Anchor work does not accompany for long. */
  private void halfAYearLater(String file) {
    assertThat(desk.due(file, "shortProcess")).isBefore(CountryDesk.today());
    assertThat(desk.refusal(desk.step(file, "transitions", team().to("anchorMeeting").consented())))
        .isEqualTo("anchorWorkIsShort");
    desk.closes(file, team().to("serviceReferral"), "referred");
    desk.takesUpAgain(file, team().to("followUp"));
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
