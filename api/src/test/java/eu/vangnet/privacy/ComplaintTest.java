package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ComplaintTest {
  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call officer = office.officer();

  @Test
  void aComplaintIsTakenInByAnybodyAndHandledOnce() {
    Answer taken =
        office
            .as(Role.CASEWORKER)
            .post("/v1/complaints", "{\"words\":\"My letter lay open.\",\"name\":\"Iris Iep\"}");
    String complaint = made(taken);
    assertThat(taken.body()).doesNotContain("letter", "Iris");

    Answer handled =
        office.step(
            complaint, "handling", "{\"outcome\":\"founded\",\"explanation\":\"Locked now.\"}");

    assertThat(handled.json().getString("state")).isEqualTo("handled");
    assertThat(
            office
                .step(complaint, "handling", "{\"outcome\":\"unfounded\",\"explanation\":\"No.\"}")
                .problem())
        .isEqualTo("transition-refused");
    assertThat(officer.get("/v1/complaints?filter=outcome:eq:founded").body()).contains(complaint);
  }

  @Test
  void whoComplainedFindsTheComplaintAmongTheOwnRecords() {
    made(officer.post("/v1/complaints", "{\"words\":\"w\",\"name\":\"Iris Iep\"}"));

    assertThat(office.matches(office.identified("access", "Iris Iep")))
        .extracting(match -> match.getString("kind"))
        .containsExactly("complaint");
  }

  @Test
  void anOpinionIsAskedGivenAndFollowedOrNotWithReasons() {
    String file = desk.openCase("Left school.");
    String opinion =
        made(
            officer.post(
                "/v1/opinions",
                "{\"question\":\"May the school hear?\",\"caseId\":\"" + file + "\"}"));
    Call chair = office.as(Role.CASECHAIR);
    assertThat(
            chair
                .ifMatch("*")
                .post(opinion + "/response", "{\"followed\":true,\"reasons\":\"r\"}")
                .problem())
        .isEqualTo("transition-refused");

    made(office.step(opinion, "advice", "{\"givenBy\":\"The chair\",\"opinion\":\"No.\"}"));
    Answer answered =
        chair
            .ifMatch("*")
            .post(opinion + "/response", "{\"followed\":false,\"reasons\":\"The pupil agrees.\"}");

    assertThat(answered.json().getString("state")).isEqualTo("answered");
    assertThat(answered.json().getBoolean("followed")).isFalse();
    assertThat(answered.json().getString("caseHref")).isEqualTo("/v1/cases/" + file);
  }

  @Test
  void anOpinionIsAskedOfACaseThatIsThere() {
    assertThat(
            officer
                .post(
                    "/v1/opinions",
                    "{\"question\":\"q\",\"caseId\":\"0190b6f4-0000-7000-8000-000000000002\"}")
                .body())
        .contains("/caseId");
  }
}
