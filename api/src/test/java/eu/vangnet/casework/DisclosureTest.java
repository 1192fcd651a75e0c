package eu.vangnet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(180)
class DisclosureTest {
  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final Desk other = Desk.dutch();
  private String file;
  private String step;

  @BeforeEach
  void aCase() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    step = desk.decided(file);
  }

  @Test
  void aTenantThatIsToldGetsWhatWasToldAndNothingElseOfTheCase() {
    String disclosure = PrivacyOffice.made(disclose(to(other.tenant()), ""));
    Exchange.await(chair, disclosure, "delivered");
    String there = "/v1/disclosures/" + disclosure.substring(disclosure.lastIndexOf('/') + 1);

    JsonObject told = Exchange.await(other.as(Role.CASEWORKER), there, "held");

    assertThat(told.getJsonArray("items").getJsonObject(0).getString("what"))
        .isEqualTo("He stays at home.");
    assertThat(told.getString("sender")).isEqualTo(desk.tenant().value());
    assertThat(told.keySet())
        .containsExactlyInAnyOrder(
            "id",
            "href",
            "sender",
            "state",
            "receivedAt",
            "processingRestricted",
            "items",
            "purpose",
            "legalBasis",
            "statements",
            "notices",
            "actions");
    assertThat(other.as(Role.CASEWORKER).get(file).status()).isEqualTo(404);
  }

  @Test
  void aDisclosureNamesOneRecipientABasisOfTheModuleAndAStepOfTheCase() {
    String both = "{\"tenant\":\"" + other.tenant().value() + "\",\"organisation\":\"Police\"}";

    assertThat(disclose(both, "").body()).contains("/recipient");
    assertThat(disclose("{}", "").body()).contains("/recipient");
    assertThat(disclose(to(desk.tenant()), "").body()).contains("/recipient/tenant");
    String sound = body("{\"organisation\":\"Police\"}", "");
    String absent = "0190b6f4-0000-7000-8000-000000000003";
    assertThat(chair.post(file + "/disclosures", sound.replace(step, absent)).body())
        .contains("/decision");
    assertThat(chair.post(file + "/disclosures", sound.replace("pga", "x")).body())
        .contains("/legalBasis");
  }

  @Test
  void whatNoTableDecidedAndWhatIsSecretIsPreparedFirst() {
    String sound = body("{\"organisation\":\"Police\"}", "");

    Answer undecided =
        chair.post(file + "/disclosures", sound.replace(",\"decision\":\"" + step + "\"", ""));
    Answer secret =
        chair.post(
            file + "/disclosures", sound.replace("home.\"", "home.\",\"professionalSecret\":true"));

    assertThat(undecided.status()).isEqualTo(400);
    assertThat(undecided.body()).contains("/decision");
    assertThat(secret.status()).isEqualTo(400);
    assertThat(secret.body()).contains("/items/0/professionalSecret");
  }

  @Test
  void nothingIsToldOfAClosedCaseAndAPartnerSeesNoDisclosures() {
    Call partner = desk.as(Role.PARTNER, "police-west");
    desk.partner(file, "police", "police-west");
    disclose("{\"organisation\":\"police-west\"}", "");
    assertThat(partner.get(file + "/disclosures").status()).isEqualTo(403);

    chair
        .ifMatch(desk.tag(file))
        .post(file + "/closure", Desk.decision("\"reason\":\"goalsReached\""));

    assertThat(disclose("{\"organisation\":\"P\"}", "").problem()).isEqualTo("transition-refused");
    assertThat(chair.get(file + "/disclosures").json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void whatThePersonSaysReachesWhoeverWasTold() {
    Call worker = desk.as(Role.CASEWORKER);
    worker.ifMatch("*").patch(file, "{\"person\":{\"name\":\"Noor Noord\"}}");
    String disclosure = PrivacyOffice.made(disclose(to(other.tenant()), ""));
    Exchange.await(chair, disclosure, "delivered");
    PrivacyOffice office = PrivacyOffice.of(desk);
    String request = office.identified("rectification", "Noor Noord");
    PrivacyOffice.made(
        office
            .officer()
            .post(
                request + "/statements",
                "{\"record\":"
                    + PrivacyOffice.reference(office.matches(request).getFirst())
                    + ",\"text\":\"I was ill.\"}"));

    String notice =
        office
            .officer()
            .get("/v1/notices")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("href");
    Exchange.await(office.officer(), notice, "told");
    String there = "/v1/disclosures/" + disclosure.substring(disclosure.lastIndexOf('/') + 1);
    Call reader = new PrivacyOffice(other.tenant()).officer();
    PrivacyOffice.awaited(reader, there, "rectified");
    Answer read = reader.get(there);
    assertThat(read.body()).contains("I was ill.", "rectified");

    Answer noted =
        reader
            .ifMatch(read.header("ETag").orElseThrow())
            .post(there + "/acknowledgement", "{\"outcome\":\"noted\"}");

    assertThat(noted.json().getString("state")).isEqualTo("held");
    assertThat(Exchange.await(office.officer(), notice, "acknowledged").getString("outcome"))
        .isEqualTo("noted");
    assertThat(
            reader
                .ifMatch("*")
                .post(there + "/acknowledgement", "{\"outcome\":\"noted\"}")
                .problem())
        .isEqualTo("transition-refused");
  }

  private Answer disclose(String recipient, String more) {
    return chair.post(file + "/disclosures", body(recipient, more));
  }

  private String body(String recipient, String more) {
    return "{\"recipient\":"
        + recipient
        + ",\"items\":[{\"what\":\"He stays at home.\"}],\"purpose\":\"To agree.\","
        + "\"legalBasis\":\"pgaAct\",\"decision\":\""
        + step
        + "\""
        + more
        + "}";
  }

  private static String to(TenantId tenant) {
    return "{\"tenant\":\"" + tenant.value() + "\"}";
  }
}
