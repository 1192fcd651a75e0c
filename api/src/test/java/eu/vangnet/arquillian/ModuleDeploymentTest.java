package eu.vangnet.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.modules.ModuleRefusal;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product started with a signed module, and with jars that it has to refuse. */
@ExtendWith(ArquillianExtension.class)
class ModuleDeploymentTest {
  private static final String TOWN = "/v1/modules/town";

  @Inject private ModuleCatalogue catalogue;

  @Deployment
  static GenericArchive modules() throws IOException {
    return ModuleJars.folder();
  }

  @Test
  void theSignedModuleIsServedToTheTenantThatEnabledItAndToNoOther() {
    TenantId enabling = Product.started().tenant();
    TenantId other = Product.started().tenant();

    Answer made =
        caller(enabling, Role.TENANTADMIN)
            .post("/v1/modules", "{\"id\":\"town\",\"version\":\"2.3.4\"}");

    assertThat(made.status()).as(made.body()).isEqualTo(201);
    JsonObject module = caller(enabling, Role.CASEWORKER).get(TOWN).json();
    assertThat(module.getJsonArray("states").getValuesAs(JsonObject.class))
        .extracting(state -> state.getString("code"))
        .containsExactly("askedAtTownHall", "settledInTown");
    Answer hidden = caller(other, Role.CASEWORKER).get(TOWN);
    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.body()).doesNotContain("TownHall");
    assertThat(caller(other, Role.CASEWORKER).get("/v1/modules").body()).doesNotContain("town");
  }

  @Test
  void aNationalNumberMayBeWrittenOnlyWhereAnEnabledModuleAllowsIt() {
    TenantId enabling = Product.started().tenant();
    caller(enabling, Role.TENANTADMIN)
        .post("/v1/modules", "{\"id\":\"town\",\"version\":\"2.3.4\"}");
    TenantId other = Product.started().tenant();

    assertThat(course(enabling, "111222333").status()).isEqualTo(201);
    assertThat(course(enabling, "131052-308T").body()).contains("nationalNumber", "(FI)");
    assertThat(course(other, "111222333").body()).contains("nationalNumber", "(NL)");
  }

  private static Answer course(TenantId tenant, String words) {
    return caller(tenant, Role.TRAINER)
        .post(
            "/v1/courses",
            "{\"title\":\"On %s\",\"kind\":\"basic\",\"audience\":[\"teachers\"],\"languages\":[\"nl\"],\"duration\":\"PT3H\"}"
                .formatted(words));
  }

  @Test
  void onlySoundModulesOfATrustedSignerAreLoaded() {
    assertThat(catalogue.modules())
        .extracting(LoadedModule::jar)
        .containsExactlyInAnyOrder("town.jar", "village.jar", "moving-1.jar", "moving-2.jar");
  }

  @Test
  void whatWasBuiltOutsideAgainstTheContractAloneIsServed() {
    TenantId tenant = Product.started().tenant();

    caller(tenant, Role.TENANTADMIN)
        .post("/v1/modules", "{\"id\":\"fixture-village\",\"version\":\"1.0.0\"}");

    assertThat(caller(tenant, Role.CASEWORKER).get("/v1/modules/fixture-village").status())
        .isEqualTo(200);
  }

  @Test
  void eachBrokenJarIsRefusedByItsNameWithItsReasonAndTheServerRunsOn() {
    assertThat(catalogue.refused())
        .extracting(ModuleRefusal::jar, ModuleRefusal::reason)
        .containsExactlyInAnyOrderElementsOf(
            ModuleJars.refused().entrySet().stream()
                .map(entry -> tuple(entry.getKey(), entry.getValue()))
                .toList());
    assertThat(Product.started().call().get("/health").status()).isEqualTo(200);
  }

  @Test
  void theRefusalSaysWhatWasReachedFor() {
    assertThat(refusal("leaking.jar").detail()).contains("LeakingModule", "System.getenv");
    assertThat(refusal("clashing.jar").detail()).contains("com/library/Thing.class");
    assertThat(refusal("future.jar").detail()).contains("[2.0.0,3.0.0)");
    assertThat(refusal("throwing.jar").detail()).contains("fixture.throwing.Entry");
    assertThat(refusal("reading.jar").detail()).contains("java.io.File");
    assertThat(refusal("calling.jar").detail()).contains("java.net.Socket");
    assertThat(refusal("threading.jar").detail()).contains("java.lang.Thread");
    assertThat(refusal("reflecting.jar").detail()).contains("java.lang.Class.getMethods");
    assertThat(refusal("losing.jar").detail()).contains("renamed");
    assertThat(
            caller(Product.started().tenant(), Role.TENANTADMIN)
                .post("/v1/modules", "{\"id\":\"leaking\",\"version\":\"1.0.0\"}")
                .problem())
        .isEqualTo("invalid-input");
  }

  @Test
  void openCasesKeepTheirVersionUntilTheyAreBroughtOverByTheMapOfTheLaterOne() {
    new MovingDesk().openCasesAreBroughtOver();
  }

  @Test
  void nothingIsBroughtOverWhereAStateHasNoSuccessor() {
    new MovingDesk().nothingIsBroughtOverByHalves();
  }

  @Test
  void formsThatWereFilledInStayReadableByTheVersionTheyWereMadeWith() {
    new MovingDesk().formsOfTheEarlierVersionStayReadable();
  }

  private ModuleRefusal refusal(String jar) {
    return catalogue.refused().stream()
        .filter(refusal -> refusal.jar().equals(jar))
        .findFirst()
        .orElseThrow();
  }

  private static Call caller(TenantId tenant, Role role) {
    return Product.started().as(Product.started().token(tenant, role));
  }
}
