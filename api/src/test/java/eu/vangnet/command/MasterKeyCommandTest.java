package eu.vangnet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.KeyService;
import eu.vangnet.tenants.KeyService.Wrapped;
import eu.vangnet.tenants.KeyServices;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyCommandTest {
  private static final byte[] PLACE = {1};

  @TempDir Path folder;

  @Test
  void itMakesAFileOnceAndPutsFurtherKeysIntoIt() {
    Path file = folder.resolve("master.json");
    run("--file", file.toString());
    KeyServices keys = KeyServices.file(file);
    KeyService key = keys.of(keys.masterKey());
    Wrapped before = key.wrap(new byte[] {7}, PLACE);

    run("--file", file.toString(), "--renew");

    assertThat(key.wrap(new byte[] {7}, PLACE).version()).isNotEqualTo(before.version());
    assertThat(key.unwrap(before, PLACE)).containsExactly(7);
    assertThatThrownBy(() -> run("--file", file.toString()))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("--renew");
  }

  @Test
  void aFileThatIsNotThereIsNotRenewed() {
    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> run("--file", missing.toString(), "--renew"))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining(missing.toString());
    assertThat(Files.exists(missing)).isFalse();
  }

  private static void run(String... arguments) {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    assertThat(new MasterKeyCommand(nowhere).run(List.of(arguments))).isZero();
  }
}
