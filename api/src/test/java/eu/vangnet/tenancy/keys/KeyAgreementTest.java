package eu.vangnet.tenancy.keys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.Sha256;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever rules over the key that wraps the keysets can close the tenant: nobody does it alone. */
@Tag("database")
class KeyAgreementTest {
  private static final Product PRODUCT = Product.started();

  private final TownHall hall = TownHall.opened();
  private final String name = "vault:tests/" + hall.tenant().value();

  @BeforeEach
  void makeKey() {
    PRODUCT.vault().rotate(hall.tenant().value());
  }

  @Test
  void oneAdministratorAlonePutsTheKeysetsUnderNoOtherKey() {
    assertSecondPersonNeeded(bring(name));
    String asked = ask(name).header("Location").orElseThrow();
    assertSecondPersonNeeded(bring(name));
    assertThat(hall.approve(hall.admin(), asked).status()).as("who asked").isEqualTo(403);
    assertSecondPersonNeeded(bring(name));
    assertThat(hall.admin().get("/v1/keys").json().containsKey("ownKey")).isFalse();

    assertThat(hall.approve(hall.officer(), asked).status()).isEqualTo(201);

    Answer taken = bring(name);
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    assertThat(hall.admin().get(asked).json().getString("state")).isEqualTo("done");
  }

  @Test
  void anAgreementCountsForTheKeyThatItNamesAndOnce() {
    hall.agreeOn(name);
    assertSecondPersonNeeded(bring("vault:tests/another"));
    assertThat(bring(name).status()).isEqualTo(200);
    Answer back = change("{}");
    assertThat(back.status()).as("back to the installation's key").isEqualTo(200);
    assertSecondPersonNeeded(bring(name));
  }

  @Test
  void anAgreementExpires() {
    String agreed = hall.agreeOn(name);
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(8),
            () -> {
              assertSecondPersonNeeded(bring(name));
              assertThat(hall.officer().get(agreed).json().getString("state")).isEqualTo("expired");
            });
  }

  @Test
  void whoApprovesComparesTheFingerprintOfTheName() {
    Answer asked = ask(name);

    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    assertThat(asked.json().getString("keyFingerprint"))
        .isEqualTo(HexFormat.of().formatHex(Sha256.of(name)).substring(0, 40));
    assertThat(asked.json().containsKey("publicKey")).isFalse();
  }

  @Test
  void aKeyIsNamedWhereOneIsBroughtAndNowhereElse() {
    for (String body :
        new String[] {
          "{\"kind\":\"ownKey\"}", "{\"kind\":\"closure\",\"ownKey\":\"" + name + "\"}"
        }) {
      Answer refused = hall.admin().post("/v1/resolutions", body);
      assertThat(refused.status()).as(refused.body()).isEqualTo(400);
      assertThat(refused.body()).contains("/ownKey");
    }
  }

  @Test
  void anAgreementOnAKeyIsNoExportThatCouldBeFetched() {
    String agreed = hall.agreeOn(name);

    assertThat(hall.admin().get(agreed + "/content").status()).isEqualTo(409);
    assertThat(hall.admin().get(agreed).body())
        .doesNotContain("resultHref")
        .doesNotContain("\"permitted\":true");
    assertThat(bring(name).status()).as("it still counts").isEqualTo(200);
  }

  @Test
  void aWeakProofBringsNoKey() {
    hall.agreeOn(name);
    Call weak =
        PRODUCT.as(
            PRODUCT
                .issuer()
                .sign(
                    PRODUCT
                        .issuer()
                        .claims(hall.tenant(), Role.TENANTADMIN)
                        .claim("acr", "pwd")
                        .build()));

    Answer refused = weak.ifMatch("*").put("/v1/keys", body(name));

    assertThat(refused.status()).as(refused.body()).isEqualTo(401);
    assertThat(refused.problem()).isEqualTo("step-up-needed");
  }

  private Answer ask(String key) {
    return hall.admin().post("/v1/resolutions", "{\"kind\":\"ownKey\",\"ownKey\":\"" + key + "\"}");
  }

  private Answer bring(String key) {
    return change(body(key));
  }

  private Answer change(String body) {
    String tag = hall.admin().get("/v1/keys").header("ETag").orElseThrow();
    return hall.admin().ifMatch(tag).put("/v1/keys", body);
  }

  private static String body(String key) {
    return "{\"ownKey\":\"" + key + "\"}";
  }

  private static void assertSecondPersonNeeded(Answer refused) {
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.body()).contains("secondPersonNeeded");
  }
}
