package eu.vangnet.casework.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Without an agreement that is valid now, no partner is told anything. */
@Tag("database")
class AgreedTellingTest {
  private static final String POLICE = "police-west";

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private String file;
  private String step;

  @BeforeEach
  void aCaseOfWhichTheTableDecidedToTell() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    step = desk.decided(file);
  }

  @Test
  void aPartnerIsToldWhileAnAgreementIsValidAndNeitherBeforeNorAfter() {
    desk.seat(Telling.lastPart(file), "police", POLICE);
    refused("noAgreement", "/recipient/organisation", disclose(POLICE, ""));

    String agreement = desk.agree(POLICE, "police", "ordinary");
    Answer told = disclose(POLICE, "");
    assertThat(told.status()).as(told.body()).isEqualTo(201);

    Call officer = desk.as(Role.PRIVACYOFFICER);
    PrivacyOffice.made(
        officer
            .ifMatch(officer.get(agreement).header("ETag").orElseThrow())
            .post(agreement + "/ending", "{\"reason\":\"Over.\"}"));
    refused("agreementNotValid", "/recipient/organisation", disclose(POLICE, ""));
    assertThat(chair.get(file + "/disclosures").json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void eachThingThatIsToldIsOfADataCategoryThatTheAgreementOpensToTheSeat() {
    desk.partner(file, "police", POLICE);

    Answer refused = disclose(POLICE, ",\"dataCategory\":\"special\"");

    refused("categoryNotAgreed", "/items/0/dataCategory", refused);
    desk.agree(POLICE, "police", "special");
    assertThat(disclose(POLICE, ",\"dataCategory\":\"special\"").status()).isEqualTo(201);
  }

  @Test
  void theAgreementCoversThePurposeAndWhatItAsksForHolds() {
    desk.seat(Telling.lastPart(file), "police", POLICE);
    Agreement covenant = Agreement.with(POLICE).opening("police", "ordinary");
    desk.agree(covenant.forPurposes("oversight"));
    refused("purposeNotAgreed", "/recipient/organisation", disclose(POLICE, ""));

    desk.agree(covenant.onConditions("briefing"));
    refused("briefingMissing", "/recipient/organisation", disclose(POLICE, ""));

    PrivacyOffice.made(chair.post(file + "/briefings", "{\"organisation\":\"" + POLICE + "\"}"));
    assertThat(disclose(POLICE, "").status()).isEqualTo(201);
  }

  @Test
  void anotherWayOfWritingTheNameOfAPartnerOpensNothing() {
    desk.seat(Telling.lastPart(file), "police", POLICE);

    refused("noAgreement", "/recipient/organisation", disclose("Police West", ""));
    String preparation = begun("Police  WEST");
    Telling.all(chair, preparation, Telling.item("He stays at home.", ""));
    refused("noAgreement", "/recipient/organisation", Telling.conclude(chair, preparation));
  }

  @Test
  void whoeverIsNoPartnerIsToldNothingOnTheDecisionOfATableAlone() {
    refused("noAgreement", "/recipient/organisation", disclose("Tennis club", ""));

    String preparation = begun("Tennis club");
    Telling.all(chair, preparation, Telling.item("He stays at home.", ""));

    assertThat(Telling.conclude(chair, preparation).status()).isEqualTo(201);
  }

  @Test
  void whatIsTakenFromANoteIsOfTheCategoryOfTheNoteWhateverTheItemSays() {
    desk.partner("/v1/cases/" + desk.openCase("Another one."), "police", POLICE);
    String note =
        chair.post(file + "/notes", "{\"text\":\"t\",\"dataCategory\":\"special\"}").madeId();
    String preparation = begun(POLICE);
    Telling.all(chair, preparation, Telling.item("He is ill.", ",\"note\":\"" + note + "\""));

    refused("categoryNotAgreed", "/items/0/dataCategory", Telling.conclude(chair, preparation));
  }

  @Test
  void onAConflictOfDutiesAProfessionalSpeaksWhateverIsAgreedAndForAPublicTaskNot() {
    String preparation = begun("Tennis club");
    Telling.all(chair, preparation, Telling.item("He wants to die tonight.", ""));
    decide(preparation, "publicTask");
    refused("noAgreement", "/recipient/organisation", Telling.conclude(chair, preparation));

    desk.agree("tennis-club", "education", "special");
    decide(preparation, "consent");
    refused("noSeat", "/recipient/organisation", Telling.conclude(chair, preparation));

    decide(preparation, "conflictOfDuties");
    assertThat(Telling.conclude(chair, preparation).status()).isEqualTo(201);
  }

  @Test
  void aPartnerIsNotToldWhatIsAgreedWithAnother() {
    desk.partner(file, "police", POLICE);
    desk.partner(file, "education", "school-west");
    String special = Telling.item("He is ill.", ",\"dataCategory\":\"special\"");

    String own = begun("School West");
    Telling.all(chair, own, special);
    refused("categoryNotAgreed", "/items/0/dataCategory", Telling.conclude(chair, own));

    Call constable = desk.as(Role.PARTNER, POLICE);
    String theirs = begun(constable, "School West");
    Telling.all(constable, theirs, special);
    refused("noAgreement", "/recipient/organisation", Telling.conclude(constable, theirs));
  }

  private String begun(String recipient) {
    return begun(chair, recipient);
  }

  private String begun(Call caller, String recipient) {
    return PrivacyOffice.made(
        caller.post(
            file + "/preparations",
            "{\"occasion\":\"letter\",\"recipient\":{\"organisation\":\""
                + recipient
                + "\"},\"purpose\":\"To agree.\",\"legalBasis\":\"pgaAct\"}"));
  }

  private void decide(String preparation, String ground) {
    PrivacyOffice.made(
        Telling.take(
            chair, preparation, "decide", ",\"outcome\":\"tell\",\"ground\":\"" + ground + "\""));
  }

  private Answer disclose(String organisation, String more) {
    return chair.post(
        file + "/disclosures",
        "{\"recipient\":{\"organisation\":\"%s\"},\"items\":[{\"what\":\"He stays at home.\"%s}],"
                .formatted(organisation, more)
            + "\"purpose\":\"To agree.\",\"legalBasis\":\"pgaAct\",\"decision\":\"%s\"}"
                .formatted(step));
  }

  private static void refused(String reason, String field, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.json().getString("detail")).startsWith(reason);
    assertThat(answer.json().getJsonArray("violations").getJsonObject(0).getString("name"))
        .isEqualTo(field);
  }
}
