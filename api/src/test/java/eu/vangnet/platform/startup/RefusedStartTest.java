package eu.vangnet.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.tenants.MasterKey;
import eu.vangnet.testing.FakeVault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the server as an operator does, in a process of its own, with something wrong. */
@Tag("database")
class RefusedStartTest {
  private final Map<String, String> keys = new HashMap<>();

  RefusedStartTest(@TempDir Path folder) {
    DatabaseAccess database = DatabaseUnderTest.access();
    Path key = folder.resolve("key.json");
    MasterKey.createIfAbsent(key);
    keys.put("server.port", "0");
    keys.put("vangnet.attachments.scanner", "none");
    keys.put("vangnet.schema-prefix", "refused");
    keys.put("vangnet.master-key.file", key.toString());
    keys.put("vangnet.cells.main.url", database.url());
    keys.put("vangnet.cells.main.provisioner.user", database.user());
    keys.put("vangnet.cells.main.provisioner.password", database.password());
  }

  @Test
  void aMissingKeyEndsTheStartWithItsName() throws Exception {
    keys.remove("vangnet.cells.main.url");

    assertThat(refusal()).contains("The configuration key vangnet.cells.main.url is missing");
  }

  /** Whether anything is scanned is nobody's accident. */
  @Test
  void noChoiceOfAScannerEndsTheStartWithItsName() throws Exception {
    keys.remove("vangnet.attachments.scanner");

    assertThat(refusal()).contains("The configuration key vangnet.attachments.scanner is missing");
  }

  @Test
  void aPortThatIsNoNumberEndsTheStartWithItsName() throws Exception {
    keys.put("server.port", "web");

    assertThat(refusal()).contains("The configuration key server.port must be a whole number");
  }

  @Test
  void aDatabaseThatDoesNotAnswerEndsTheStart() throws Exception {
    keys.put("vangnet.cells.main.url", "jdbc:mysql://127.0.0.1:1");

    assertThat(refusal()).contains("vangnet.cells.");
  }

  @Test
  void aWrongPasswordEndsTheStartAndIsNotShown() throws Exception {
    keys.put("vangnet.cells.main.provisioner.password", "hunter2");

    assertThat(refusal()).contains("vangnet.cells.").doesNotContain("hunter2");
  }

  @Test
  void aMasterKeyThatItsServiceRefusesEndsTheStartAndNoSecretIsShown() throws Exception {
    try (FakeVault vault = new FakeVault()) {
      keys.put("vangnet.schema-prefix", "refusedvault");
      keys.put("vangnet.master-key.name", "vault:main/vangnet");
      keys.put("vangnet.vaults", "main");
      keys.put("vangnet.vault.main.address", vault.address());
      keys.put("vangnet.vault.main.token-file", vault.tokenFile().toString());

      assertThat(refusal())
          .contains("The key vault:main/vangnet is refused", "has no such key")
          .doesNotContain(vault.token());
      vault.close();
      assertThat(refusal())
          .contains("The key vault:main/vangnet cannot be reached")
          .doesNotContain(vault.token());
    }
  }

  private String refusal() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    keys.forEach((name, value) -> command.add(1, "-D" + name + "=" + value));
    command.addAll(List.of("eu.vangnet.Main", "serve"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(said).isNotZero();
      assertThat(said).doesNotContain("\tat ").doesNotContain("Vangnet listens");
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
