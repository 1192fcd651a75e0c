package eu.vangnet.modules.resource;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModuleResourceTest {
  private static final String DUTCH = "{\"id\":\"country-nl\",\"version\":\"1.0.0\"}";
  private static final String PATH = "/v1/modules/country-nl";

  private final Product product = Product.started();
  private final TenantId tenant = product.tenant();

  @Test
  void aModuleThatIsNotEnabledIsNotThere() {
    assertThat(worker(tenant).get("/v1/modules").json().getJsonArray("items")).isEmpty();
    Answer known = worker(tenant).get(PATH);
    Answer unknown = worker(tenant).get("/v1/modules/no-such-module");
    assertThat(known.status()).isEqualTo(404);
    assertThat(known.body().replaceAll("[0-9a-f]{32}", ""))
        .isEqualTo(unknown.body().replaceAll("[0-9a-f]{32}", ""));
    assertThat(worker(tenant).get(PATH + "/forms").status()).isEqualTo(404);
  }

  @Test
  void whoEnablesItSeesItsStatesAndNobodyElse() {
    TenantId other = product.tenant();

    Answer made = admin(tenant).post("/v1/modules", DUTCH);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.madeId()).isEqualTo("country-nl");
    JsonObject module = worker(tenant).get(PATH).json();
    assertThat(module.getJsonArray("states").getValuesAs(JsonObject.class))
        .extracting(state -> state.getString("code"))
        .contains("report", "weighing", "caseConference");
    assertThat(module.getJsonArray("transitions")).isNotEmpty();
    assertThat(module.getJsonArray("tables")).isNotEmpty();
    assertThat(module.getJsonArray("weighingOutcomes")).isNotEmpty();
    assertThat(worker(other).get(PATH).status()).isEqualTo(404);
  }

  @Test
  void labelsFollowTheCallersLanguage() {
    TenantId dutch = enabled();

    assertThat(states(worker(dutch).with("Accept-Language", "nl").get(PATH)))
        .isNotEqualTo(states(worker(dutch).with("Accept-Language", "en").get(PATH)));
    assertThat(states(worker(dutch).with("Accept-Language", "fi").get(PATH)))
        .isEqualTo(states(worker(dutch).get(PATH)));
  }

  @Test
  void formsAreClosedSchemas() {
    JsonObject forms = worker(enabled()).get(PATH + "/forms").json();

    assertThat(forms.getJsonArray("items").getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allSatisfy(
            form -> {
              JsonObject schema = form.getJsonObject("schema");
              assertThat(schema.getBoolean("additionalProperties", true)).isFalse();
            });
  }

  @Test
  void fieldsAreLabelledInTheCallersLanguageAndInTheirOrder() {
    TenantId dutch = enabled();
    JsonObject field =
        worker(dutch)
            .with("Accept-Language", "nl")
            .get(PATH + "/forms")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getJsonObject("schema")
            .getJsonObject("properties")
            .getJsonObject("facts");

    assertThat(field.getString("title")).isEqualTo("Feiten, met bron");
    assertThat(field.getInt("x-order")).isEqualTo(1);
    JsonObject first = worker(dutch).get(PATH).json().getJsonArray("sharingSteps").getJsonObject(0);
    assertThat(first.getString("stage")).isEqualTo("describe");
  }

  @Test
  void enablingTwiceConflictsButARepeatedRequestDoesNot() {
    String key = UUID.randomUUID().toString();
    Call enable = admin(tenant).with("Idempotency-Key", key);

    assertThat(enable.post("/v1/modules", DUTCH).status()).isEqualTo(201);
    Answer again = enable.post("/v1/modules", DUTCH);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(admin(tenant).post("/v1/modules", DUTCH).problem()).isEqualTo("already-exists");
  }

  @Test
  void aSecondModuleWithStatesIsRefused() {
    Answer second =
        admin(enabled()).post("/v1/modules", "{\"id\":\"example\",\"version\":\"1.0.0\"}");

    assertThat(second.problem()).isEqualTo("conflict");
    assertThat(second.body()).contains("secondCaseModule");
  }

  @Test
  void whatTheInstallationHasNotIsRefusedNamingTheField() {
    Answer unknown =
        admin(tenant).post("/v1/modules", "{\"id\":\"country-nl\",\"version\":\"9.9.9\"}");

    assertThat(unknown.problem()).isEqualTo("invalid-input");
    assertThat(unknown.body()).contains("\"/id\"").contains("unknownModule");
  }

  @Test
  void changesNeedTheVersionTheyAreBasedOn() {
    TenantId dutch = enabled();
    String body = "{\"version\":\"1.0.0\"}";
    String tag = worker(dutch).with("Accept-Language", "nl").get(PATH).header("ETag").orElseThrow();

    assertThat(admin(dutch).put(PATH, body).status()).isEqualTo(428);
    assertThat(admin(dutch).ifMatch("\"other\"").put(PATH, body).status()).isEqualTo(412);
    assertThat(admin(dutch).ifMatch(tag).put(PATH, body).status()).isEqualTo(200);
    assertThat(admin(dutch).delete(PATH).status()).isEqualTo(428);
    assertThat(admin(dutch).ifMatch(tag).delete(PATH).status()).isEqualTo(204);
    assertThat(worker(dutch).get(PATH).status()).isEqualTo(404);
    assertThat(admin(dutch).ifMatch(tag).delete(PATH).status()).isEqualTo(404);
  }

  @Test
  void onlyAnAdministratorChooses() {
    assertThat(worker(tenant).post("/v1/modules", DUTCH).status()).isEqualTo(403);
    assertThat(worker(tenant).ifMatch("\"x\"").delete(PATH).status()).isEqualTo(403);
  }

  private TenantId enabled() {
    return product.tenant(TenantKind.MUNICIPALITY, Map.of("country-nl", "1.0.0"));
  }

  private Call admin(TenantId owner) {
    return product.as(product.token(owner, Role.TENANTADMIN));
  }

  private Call worker(TenantId owner) {
    return product.as(product.token(owner, Role.CASEWORKER));
  }

  private static String states(Answer answer) {
    return answer.json().getJsonArray("states").toString();
  }
}
