package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.modules.ModuleSource;
import eu.vangnet.modules.RefusalReason;
import eu.vangnet.modules.SigningKey;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A server that runs is given a module by somebody else: compiled against the contract's jar alone,
 * signed, dropped into the folder beside others that are broken each in one way. After a restart
 * the sound one serves, each other is refused by its name for what is wrong with it, and the server
 * answers.
 */
@Tag("proof")
class DropInProof {
  private static final Path FOLDER = Path.of("target", "drop-in");
  private static final String MODULE = "/v1/modules/fixture-dropped";

  /** What is dropped in beside the sound one, and why it is refused. */
  private record Broken(ModuleSource source, RefusalReason reason) {}

  private final Map<String, Broken> broken = new TreeMap<>();

  @Test
  void whatIsDroppedInServesAfterARestartAndWhatIsBrokenIsRefusedByName() throws IOException {
    ProductProcesses.clear(FOLDER);
    try (ProductProcesses product = new ProductProcesses(FOLDER)) {
      Path jars = FOLDER.toAbsolutePath().resolve("home/modules");
      String[] options = {
        "-Dvangnet.modules.folder=" + jars, "-Dvangnet.modules.signers=" + jars.resolve("signers")
      };
      product.start(options);
      product.awaitSamples();
      assertThat(status(product)).contains("country-fi").doesNotContain("fixture-dropped");

      drop(jars);
      assertThat(status(product)).as("seen at the next start").doesNotContain("fixture-dropped");
      product.killBoth();
      Duration restart = product.start(options);

      assertThat(status(product)).contains("fixture-dropped", "country-fi");
      enabledAndServed(product);
      String said = ProductCommand.said(FOLDER.resolve("product.log"));
      broken.forEach(
          (name, each) -> {
            assertThat(said)
                .contains("module " + name + ".jar is refused (" + each.reason().code() + "): ");
            assertThat(status(product)).doesNotContain("fixture-" + name);
          });
      System.out.printf(
          Locale.ROOT,
          "PROOF drop-in: a module from outside served %d ms after the restart began; %d broken"
              + " jars were refused by name: %s%n",
          restart.toMillis(),
          broken.size(),
          String.join(", ", broken.keySet()));
    }
  }

  private void drop(Path jars) throws IOException {
    SigningKey key = SigningKey.make(Files.createTempDirectory("drop-in"), "outsider");
    Files.copy(key.certificate(), jars.resolve("signers/outsider.pem"));
    Path contract =
        Path.of(
            ProgrammeModule.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    assertThat(contract.toString()).endsWith(".jar");
    key.sign(
        ModuleSource.sound(ModuleSource.outside(contract), "dropped", "1.0.0", "[1.0,2.0)", "")
            .jar(jars.resolve("dropped.jar")));
    fill();
    broken.forEach(
        (name, each) -> {
          Path jar = each.source().jar(jars.resolve(name + ".jar"));
          if (each.reason() != RefusalReason.UNSIGNED) {
            key.sign(jar);
          }
        });
  }

  private void fill() {
    put("unsigned", RefusalReason.UNSIGNED, ModuleSource.sound("unsigned", ""));
    put(
        "clashing",
        RefusalReason.FOREIGN_CLASS,
        ModuleSource.sound("clashing", "")
            .type("com.library.Thing", "package com.library; public class Thing {}"));
    put(
        "future",
        RefusalReason.WRONG_CONTRACT,
        ModuleSource.sound("future", "1.0.0", "[2.0,3.0)", ""));
    put(
        "throwing",
        RefusalReason.INITIALISER_FAILED,
        ModuleSource.sound("throwing", "static final int SIZE = List.of(1).get(7);"));
    for (List<String> each :
        List.of(
            List.of("reading", "new java.io.File(\"/etc/passwd\").length();"),
            List.of("calling", "new java.net.Socket(\"localhost\", 1);"),
            List.of("threading", "new Thread(() -> {}).start();"),
            List.of("reflecting", "String.class.getMethods();"))) {
      put(
          each.getFirst(),
          RefusalReason.FORBIDDEN_REFERENCE,
          ModuleSource.sound(
              each.getFirst(), "void harm() throws Exception { " + each.getLast() + " }"));
    }
  }

  private void put(String name, RefusalReason reason, ModuleSource source) {
    broken.put(name, new Broken(source, reason));
  }

  /** A tenant of the demonstration that worked by another module before. */
  private static void enabledAndServed(ProductProcesses product) {
    Call admin = Call.to(product.base()).as(product.token("be-valdombre", "tenantadmin"));
    assertThat(admin.ifMatch("*").delete("/v1/modules/example").status()).isEqualTo(204);
    Answer enabled =
        admin.post("/v1/modules", "{\"id\":\"fixture-dropped\",\"version\":\"1.0.0\"}");
    assertThat(enabled.status()).as(enabled.body()).isEqualTo(201);
    assertThat(admin.get(MODULE).json().getJsonArray("states")).hasSize(2);
  }

  private static String status(ProductProcesses product) {
    return Call.to(product.base()).get("/status").body();
  }
}
