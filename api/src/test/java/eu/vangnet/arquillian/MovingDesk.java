package eu.vangnet.arquillian;

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

/** A tenant whose module gets a new version while cases are open under the old one. */
final class MovingDesk {
  private static final String MODULE = "/v1/modules/fixture-moving";
  private static final String UPGRADES = MODULE + "/upgrades";
  private static final String FROM = "{\"from\":\"1.0.0\"}";

  private final Product product = Product.started();
  private final TenantId tenant =
      product.tenant(TenantKind.MUNICIPALITY, Map.of("fixture-moving", "1.0.0"));

  void openCasesAreBroughtOver() {
    String open = openCase();
    String closed = openCase();
    step(closed, "closure", "\"reason\":\"done\"");
    enableLater();

    assertThat(read(open).getString("moduleVersion")).isEqualTo("1.0.0");
    assertThat(read(openCase()).getString("state")).isEqualTo("renamed");
    Answer plan = admin().post(UPGRADES + "?dryRun=true", FROM);
    assertThat(plan.status()).as(plan.body()).isEqualTo(200);
    assertThat(plan.json().getBoolean("complete")).isTrue();
    assertThat(plan.json().getJsonArray("states").toString())
        .isEqualTo("[{\"cases\":1,\"from\":\"old\",\"to\":\"renamed\"}]");
    assertThat(read(open).getString("state")).as("a dry run changes nothing").isEqualTo("old");

    upgradedOnce();

    assertThat(read(open).getString("moduleVersion")).isEqualTo("2.0.0");
    assertThat(read(open).getString("state")).isEqualTo("renamed");
    assertThat(read(closed).getString("moduleVersion")).as("it is over").isEqualTo("1.0.0");
    step(open, "closure", "\"reason\":\"done\"");
    assertThat(history(open)).contains("/moduleVersion", "\"2.0.0\"");
  }

  private void upgradedOnce() {
    Call once = admin().with("Idempotency-Key", UUID.randomUUID().toString());
    Answer made = once.post(UPGRADES, FROM);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(once.post(UPGRADES, FROM).madeId()).isEqualTo(made.madeId());
    JsonObject list = admin().get(UPGRADES).json();
    assertThat(list.getJsonArray("items")).hasSize(1);
    assertThat(list.getJsonArray("versions").toString())
        .isEqualTo("[{\"cases\":2,\"version\":\"2.0.0\"}]");
    assertThat(admin().get(UPGRADES + '/' + made.madeId()).body()).isEqualTo(made.body());
  }

  /**
   * What was filled in stays by the version it was made with; what is written next, by the later.
   */
  void formsOfTheEarlierVersionStayReadable() {
    String file = openCase();
    String look = fill(file, "look", "\"seen\":\"A quiet boy.\"");
    String talk = fill(file, "talk", "\"said\":\"Not much.\"");
    fill(file, "same", "\"said\":\"All is well.\"");
    Answer scored = form(file, "scored", "\"risk\":7");
    assertThat(scored.body()).contains("/content/risk", "nobody is scored here");
    enableLater();

    JsonObject plan = admin().post(UPGRADES + "?dryRun=true", FROM).json();
    assertThat(plan.getJsonArray("forms").toString())
        .isEqualTo(
            "[{\"becomes\":\"changed\",\"form\":\"look\"},{\"becomes\":\"same\",\"form\":\"same\"},"
                + "{\"becomes\":\"gone\",\"form\":\"talk\"}]");
    assertThat(admin().post(UPGRADES, FROM).status()).isEqualTo(201);

    assertThat(read(look).getJsonObject("latest").getString("moduleVersion")).isEqualTo("1.0.0");
    assertThat(read(look).toString()).contains("A quiet boy.");
    assertThat(as(Role.CASEWORKER).get(MODULE + "/forms?version=1.0.0").body()).contains("talk");
    Answer gone = replace(talk, "\"said\":\"More.\"");
    assertThat(gone.json().getString("detail")).startsWith("formGone: ");
    assertThat(replace(look, "\"seen\":\"s\"").body()).contains("/content/heard");
    Answer later = replace(look, "\"seen\":\"s\",\"heard\":\"h\"");
    assertThat(later.status()).as(later.body()).isEqualTo(200);
    assertThat(
            read(look + "/versions").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(version -> version.getString("moduleVersion")))
        .containsExactly("1.0.0", "2.0.0");
  }

  private String fill(String file, String form, String content) {
    Answer made = form(file, form, content);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.header("Location").orElseThrow();
  }

  private Answer form(String file, String form, String content) {
    return as(Role.CASEWORKER)
        .post(file + "/forms", "{\"form\":\"" + form + "\",\"content\":{" + content + "}}");
  }

  private Answer replace(String form, String content) {
    return as(Role.CASEWORKER).ifMatch("*").put(form, "{\"content\":{" + content + "}}");
  }

  void nothingIsBroughtOverByHalves() {
    String kept = openCase();
    String stuck = openCase();
    step(stuck, "transitions", "\"to\":\"gone\"");
    enableLater();

    JsonObject plan = admin().post(UPGRADES + "?dryRun=true", FROM).json();
    assertThat(plan.getBoolean("complete")).isFalse();
    Answer refused = admin().post(UPGRADES, FROM);

    assertThat(refused.problem()).isEqualTo("conflict");
    assertThat(refused.body()).contains("stateWithoutSuccessor", "gone");
    assertThat(read(kept).getString("moduleVersion")).isEqualTo("1.0.0");
    assertThat(admin().post(UPGRADES, "{\"from\":\"2.0.0\"}").problem()).isEqualTo("invalid-input");
    assertThat(as(Role.CASECHAIR).post(UPGRADES, FROM).status()).isEqualTo(403);
  }

  private void enableLater() {
    Answer changed = admin().ifMatch("*").put(MODULE, "{\"version\":\"2.0.0\"}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  private String openCase() {
    String signal =
        as(Role.CASEWORKER)
            .purpose("intake")
            .post("/v1/signals", "{\"facts\":\"Argues a lot.\"}")
            .madeId();
    Answer weighed =
        as(Role.CASECHAIR)
            .ifMatch("*")
            .post("/v1/signals/" + signal + "/weighing", decided("\"outcome\":\"support\""));
    assertThat(weighed.status()).as(weighed.body()).isEqualTo(201);
    Answer made =
        as(Role.CASECHAIR)
            .post("/v1/cases", "{\"signal\":\"" + signal + "\",\"legalBasis\":\"task\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return "/v1/cases/" + made.madeId();
  }

  private void step(String file, String kind, String more) {
    Answer taken = as(Role.CASECHAIR).ifMatch("*").post(file + '/' + kind, decided(more));
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
  }

  private static String decided(String more) {
    return "{\"decidingBody\":\"team\",\"seatsPresent\":[\"lead\"],\"grounds\":\"g\"," + more + "}";
  }

  private String history(String file) {
    return as(Role.CASECHAIR).get(file + "/history").body();
  }

  private JsonObject read(String path) {
    return as(Role.CASEWORKER).get(path).json();
  }

  private Call admin() {
    return product.as(product.token(tenant, Role.TENANTADMIN));
  }

  private Call as(Role role) {
    return product.as(product.token(tenant, role)).purpose("caseWork");
  }
}
