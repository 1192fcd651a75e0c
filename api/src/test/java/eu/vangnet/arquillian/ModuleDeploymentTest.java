package eu.vangnet.arquillian;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.arquillian.leaking.LeakingModule;
import eu.vangnet.arquillian.town.TownModule;
import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.modules.ModuleRefusal;
import eu.vangnet.modules.RefusalReason;
import eu.vangnet.modules.SigningKey;
import eu.vangnet.security.Role;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product started with a signed module, and with jars that it has to refuse. */
@ExtendWith(ArquillianExtension.class)
class ModuleDeploymentTest {
  private static final String TOWN = "/v1/modules/town";

  @Inject private ModuleCatalogue catalogue;

  @Deployment
  static GenericArchive modules() throws IOException {
    Path work = Files.createTempDirectory(Path.of("target"), "module-jars");
    SigningKey own = SigningKey.make(work, "own");
    SigningKey stranger = SigningKey.make(work, "stranger");
    return ShrinkWrap.create(GenericArchive.class, "modules")
        .add(file(own.certificate()), "signers/own.pem")
        .add(file(own.sign(jar(work, "town", TownModule.class))), "town.jar")
        .add(file(jar(work, "unsigned", TownModule.class)), "unsigned.jar")
        .add(file(stranger.sign(jar(work, "strange", TownModule.class))), "strange.jar")
        .add(file(own.sign(jar(work, "leaking", LeakingModule.class))), "leaking.jar");
  }

  private static Path jar(Path folder, String name, Class<? extends ProgrammeModule> module) {
    Path file = folder.resolve(name + ".jar");
    ShrinkWrap.create(JavaArchive.class, name + ".jar")
        .addClass(module)
        .addAsServiceProvider(ProgrammeModule.class, module)
        .as(ZipExporter.class)
        .exportTo(file.toFile());
    return file;
  }

  private static FileAsset file(Path path) {
    return new FileAsset(path.toFile());
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
  void onlyTheSignedModuleIsLoaded() {
    assertThat(catalogue.modules()).extracting(LoadedModule::jar).containsExactly("town.jar");
  }

  @Test
  void theUnsignedJarIsRefusedByName() {
    assertThat(refusal("unsigned.jar").reason()).isEqualTo(RefusalReason.UNSIGNED);
  }

  @Test
  void theJarOfAStrangerIsRefusedByName() {
    assertThat(refusal("strange.jar").reason()).isEqualTo(RefusalReason.UNKNOWN_SIGNER);
  }

  @Test
  void theJarWithAForbiddenClassIsRefusedByNameAndSaysWhich() {
    ModuleRefusal refusal = refusal("leaking.jar");

    assertThat(refusal.reason()).isEqualTo(RefusalReason.FORBIDDEN_REFERENCE);
    assertThat(refusal.detail()).contains("LeakingModule").contains("java.lang.System.getenv");
    assertThat(
            caller(Product.started().tenant(), Role.TENANTADMIN)
                .post("/v1/modules", "{\"id\":\"leaking\",\"version\":\"1.0.0\"}")
                .problem())
        .isEqualTo("invalid-input");
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
