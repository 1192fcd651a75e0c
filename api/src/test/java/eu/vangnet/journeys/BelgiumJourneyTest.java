package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantKind;
import org.junit.jupiter.api.Test;

/** Mention, agenda, the mayor's cell with invited services, feedback by consensus, after-care. */
class BelgiumJourneyTest {
  private static final String CENTRE = "social-welfare-centre";
  private final CountryDesk desk = CountryDesk.in("BE", "BE251", TenantKind.MUNICIPALITY);

  @Test
  void fromAMentionToAfterCare() {
    String signal =
        desk.signal(
            """
            {"sector":"socialWelfareCentre","concerns":["mixedUnclear"],"age":24,
             "facts":"Broke off all contact after a stay abroad.",
             "contradicting":"Still comes to the language class."}""");
    assertThat(desk.refusal(desk.weigh(signal, cell("policeChief").outcome("caseFollowUp").json())))
        .isEqualTo("legalBasisMissing");
    Decided taken = fixed().outcome("caseFollowUp").on("livcAct");
    assertThat(desk.weigh(signal, taken.json()).status()).isEqualTo(201);

    String file = desk.open(signal, "livcAct");
    assertThat(desk.partner(CENTRE).get(file).status()).isEqualTo(404);
    desk.seat(file, "socialService", CENTRE);
    assertThat(desk.partner(CENTRE).get(file).status()).isEqualTo(200);

    desk.moves(file, withGuest().to("individualFollowUp").inProportion());
    assertThat(desk.due(file, "followUpReview")).isEqualTo(CountryDesk.today().plusMonths(6));

    CountryDesk.daysLater(190, () -> feedback(file));
    CountryDesk.daysLater(200, () -> closingAndAfterCare(file));
    assertThat(desk.way(file))
        .containsExactly(
            "individualFollowUp",
            "feedbackSheet",
            "individualFollowUp",
            "closed",
            "afterCare",
            "closed");
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
    desk.moves(file, fixed().to("individualFollowUp"));
  }

  private void closingAndAfterCare(String file) {
    desk.closes(file, fixed(), "concernAddressed");
    desk.takesUpAgain(file, fixed().to("afterCare"));
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
