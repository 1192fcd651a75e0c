package eu.vangnet.tenancy.keys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.FakeVault;
import eu.vangnet.testing.Product;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tenant looks at its keys, brings its own and has them renewed. */
@Tag("database")
class KeyResourceTest {
  private static final Product PRODUCT = Product.started();
  private static final Duration COPIES_KEPT = Duration.ofMinutes(11);

  private final FakeVault vault = PRODUCT.vault();
  private final Desk desk = Desk.dutch();
  private final Call admin = desk.as(Role.TENANTADMIN);
  private final String key = desk.tenant().value();

  @BeforeEach
  void makeKey() {
    vault.rotate(key);
  }

  /** Two people agree, and one of them brings it. */
  private Answer bring(String name) {
    TownHall.of(desk.tenant()).agreeOn(name);
    return bringAlone(name);
  }

  private Answer bringAlone(String name) {
    String tag = admin.get("/v1/keys").header("ETag").orElseThrow();
    return admin.ifMatch(tag).put("/v1/keys", "{\"ownKey\":\"" + name + "\"}");
  }

  @Test
  void atFirstTheInstallationWrapsOneDataKey() {
    Answer answer = admin.get("/v1/keys");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().containsKey("ownKey")).isFalse();
    assertThat(answer.json().getJsonArray("dataKeys")).hasSize(1);
    assertThat(answer.body()).contains("\"state\":\"primary\"");
  }

  @Test
  void aTenantsOwnKeyIsTakenAndTheDataStayReadable() {
    String signal = desk.signal("Kept.");

    Answer taken = bring("vault:tests/" + key);

    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    assertThat(taken.json().getString("ownKey")).isEqualTo("vault:tests/" + key);
    assertThat(vault.asked()).contains("/v1/transit/encrypt/" + key);
    assertThat(desk.as(Role.CASEWORKER).get("/v1/signals/" + signal).body()).contains("Kept.");
  }

  @Test
  void whileItsServiceRefusesItTheTenantAnswers503AndOthersRunOn() {
    String signal = desk.signal("Kept.");
    assertThat(bring("vault:tests/" + key).status()).isEqualTo(200);
    Desk other = Desk.dutch();
    vault.refuse(key);

    PRODUCT
        .clock()
        .ahead(
            COPIES_KEPT,
            () -> {
              for (String path : new String[] {"/v1/signals/" + signal, "/v1/signals"}) {
                Answer answer = desk.as(Role.CASEWORKER).get(path);
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("key-unavailable");
                assertThat(answer.header("Retry-After")).isPresent();
                assertThat(answer.body()).doesNotContain("vault", "127.0.0.1", vault.token());
              }
              assertThat(desk.as(Role.TENANTADMIN).get("/v1/keys").status()).isEqualTo(503);
              assertThat(other.as(Role.CASEWORKER).get("/v1/signals").status()).isEqualTo(200);
              other.signal("Others run on.");

              vault.allow(key);
              assertThat(desk.as(Role.CASEWORKER).get("/v1/signals/" + signal).status())
                  .isEqualTo(200);
            });
  }

  @Test
  void aKeyThatCannotBeUsedIsRefusedAndNothingChanges() {
    vault.refuse(key);
    Answer refused = bring("vault:tests/" + key);
    Answer unknown = bring("vault:nowhere/" + key);

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.body()).contains("/ownKey").doesNotContain(vault.address());
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(admin.get("/v1/keys").json().containsKey("ownKey")).isFalse();
  }

  @Test
  void aTenantCanGoBackToTheInstallationsKey() {
    assertThat(bring("vault:tests/" + key).status()).isEqualTo(200);
    String tag = admin.get("/v1/keys").header("ETag").orElseThrow();

    Answer back = admin.ifMatch(tag).put("/v1/keys", "{}");

    assertThat(back.status()).as(back.body()).isEqualTo(200);
    assertThat(back.json().containsKey("ownKey")).isFalse();
  }

  @Test
  void aRenewalIsAJobOfTheTenantAndStandsInTheJournal() {
    Answer asked = admin.post("/v1/keys/renewal", "{\"reason\":\"routine\"}");

    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    Answer again = admin.post("/v1/keys/renewal", "{\"reason\":\"routine\"}");
    assertThat(again.status()).as(again.body()).isEqualTo(409);
    Answer job = admin.get(asked.header("Location").orElseThrow());
    assertThat(job.status()).as(job.body()).isEqualTo(200);
    assertThat(job.json().getString("job")).isEqualTo("renew-data-keys");
    assertThat(job.body()).contains(desk.tenant().value());
    assertThat(
            desk.as(Role.AUDITOR)
                .purpose("oversight")
                .get("/v1/journal?filter=action:eq:keys%3Arenew")
                .body())
        .contains("\"objectType\":\"key\"");
  }

  @Test
  void aRenewalSaysWhy() {
    Answer answer = admin.post("/v1/keys/renewal", "{\"reason\":\"boredom\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("/reason");
  }

  @Test
  void onlyWhoAdministersTheTenantMayDoThat() {
    for (Role role : new Role[] {Role.CASEWORKER, Role.CASECHAIR, Role.AUDITOR}) {
      assertThat(desk.as(role).post("/v1/keys/renewal", "{\"reason\":\"routine\"}").status())
          .isEqualTo(403);
      assertThat(desk.as(role).ifMatch("*").put("/v1/keys", "{}").status()).isEqualTo(403);
    }
    assertThat(desk.as(Role.AUDITOR).get("/v1/keys").status()).isEqualTo(200);
  }
}
