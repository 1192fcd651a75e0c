package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static eu.vangnet.privacy.PrivacyOffice.reference;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AccessTest {
  private static final String SIGNAL =
      "{\"facts\":\"Stopped coming to football.\",\"person\":{\"name\":\"Zoë de Wit\"},"
          + "\"reporter\":{\"name\":\"Anna Docent\"}}";

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private String request;
  private JsonObject signal;

  @BeforeEach
  void aSignalAndARequest() {
    made(desk.as(Role.CASEWORKER).purpose("intake").post("/v1/signals", SIGNAL));
    request = office.identified("access", "ZOE DE  WIT");
    signal = office.matches(request).getFirst();
  }

  @Test
  void aPersonIsFoundHoweverTheNameIsWritten() {
    assertThat(office.matches(request))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.getString("kind")).isEqualTo("signal");
              assertThat(match.getBoolean("subject")).isTrue();
            });
    assertThat(office.matches(office.identified("access", "Zoë Witt"))).isEmpty();
  }

  @Test
  void theReporterFindsWhatIsKeptOfTheReporterAlone() {
    String own = office.identified("access", "Anna Docent");
    JsonObject match = office.matches(own).getFirst();

    Answer bundle = office.officer().post(own + "/bundles", bundle(match, ""));

    assertThat(match.getString("kind")).isEqualTo("reporter");
    assertThat(bundle.body()).contains("Anna Docent").doesNotContain("Wit", "football");
  }

  @Test
  void whoReportedIsWithheldFromThePersonWithItsGround() {
    JsonObject bundle = office.officer().post(request + "/bundles", bundle(signal, "")).json();

    assertThat(bundle.toString()).contains("football", "Zoë de Wit").doesNotContain("Anna Docent");
    assertThat(withheld(bundle))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.getString("item")).isEqualTo("reporter.name");
              assertThat(item.getString("ground")).isEqualTo("othersRights");
            });
  }

  @Test
  void whatTheOfficerWithholdsIsListedAndNotShown() {
    String more =
        ",\"withheld\":[{\"record\":"
            + reference(signal)
            + ",\"item\":\"facts\",\"ground\":\"preventionOfOffences\"}]";

    Answer bundle = office.officer().post(request + "/bundles", bundle(signal, more));

    assertThat(bundle.body()).contains("preventionOfOffences").doesNotContain("football");
  }

  @Test
  void aWithholdingOfWhatIsNotThereIsRefusedInsteadOfGivingItOut() {
    String more =
        ",\"withheld\":[{\"record\":"
            + reference(signal)
            + ",\"item\":\"fact\",\"ground\":\"safety\"}]";

    Answer refused = office.officer().post(request + "/bundles", bundle(signal, more));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/withheld/0");
  }

  @Test
  void eachReadingIsRecordedAndABundleEndsByItself() {
    String bundle = made(office.officer().post(request + "/bundles", bundle(signal, "")));
    assertThat(office.officer().get(bundle).status()).isEqualTo(200);
    assertThat(office.as(Role.CASECHAIR).get(bundle).status()).isEqualTo(403);

    String journal =
        desk.as(Role.AUDITOR)
            .purpose("oversight")
            .get("/v1/journal?filter=action:eq:bundles:read")
            .body();
    assertThat(journal).contains(bundle.substring(bundle.lastIndexOf('/') + 1));
    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(15),
            () -> assertThat(office.officer().get(bundle).status()).isEqualTo(404));
  }

  @Test
  void aBundleIsReadByWhoProvedJustNowWhoTheyAreAndNeverForSomebodyElse() {
    String bundle = made(office.officer().post(request + "/bundles", bundle(signal, "")));
    Instant hourAgo = Product.started().clock().instant().minus(Duration.ofHours(1));

    assertAskedToProve(claims().claim("acr", "pwd"), bundle);
    assertAskedToProve(claims().claim("auth_time", hourAgo.getEpochSecond()), bundle);
    assertAskedToProve(claims().claim("act", Map.of("sub", "a-service")), bundle);
  }

  private JWTClaimsSet.Builder claims() {
    return Product.started().issuer().claims(desk.tenant(), Role.PRIVACYOFFICER);
  }

  private static void assertAskedToProve(JWTClaimsSet.Builder claims, String bundle) {
    String token = Product.started().issuer().sign(claims.build());
    Answer refused = Product.started().as(token).purpose("dataProtection").get(bundle);
    assertThat(refused.status()).as(refused.body()).isEqualTo(401);
    assertThat(refused.problem()).isEqualTo("step-up-needed");
    assertThat(refused.body()).doesNotContain("football");
  }

  @Test
  void whatIsGivenIsNotedInTheRequest() {
    made(office.officer().post(request + "/bundles", bundle(signal, "")));

    JsonObject answered =
        office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"All.\"}").json();

    assertThat(answered.getString("state")).isEqualTo("answered");
    assertThat(answered.getJsonArray("handled").getJsonObject(0).getString("act"))
        .isEqualTo("exported");
  }

  private static String bundle(JsonObject match, String more) {
    return "{\"records\":[" + reference(match) + "]" + more + "}";
  }

  private static List<JsonObject> withheld(JsonObject bundle) {
    return bundle.getJsonArray("withheld").getValuesAs(JsonObject.class);
  }
}
