package eu.vangnet.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.helidon.config.mp.MpConfigSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private final Map<String, String> keys = new HashMap<>();

  SettingsTest(@TempDir Path folder) throws IOException {
    Path key = Files.writeString(folder.resolve("key.json"), "{}");
    keys.put("vangnet.master-key.file", key.toString());
    keys.put("vangnet.cells.main.url", "jdbc:mysql://db.example.org:3306");
    keys.put("vangnet.cells.main.provisioner.user", "provisioner");
    keys.put("vangnet.cells.main.provisioner.password", "hunter2");
    keys.put("vangnet.attachments.scanner", "none");
  }

  @Test
  void theLeastThatIsNeededIsEnough() {
    Settings settings = Settings.read(config());

    assertThat(settings.demo()).isFalse();
    assertThat(settings.tenancy().schemaPrefix()).isEqualTo("vangnet");
    assertThat(settings.tenancy().controlCell()).isEqualTo("main");
    assertThat(settings.tenancy().cells()).hasSize(1);
  }

  @Test
  void nothingAtAllNamesEveryKeyThatIsMissing() {
    keys.clear();

    assertThat(sentences())
        .hasSize(5)
        .allMatch(sentence -> sentence.contains("is missing"))
        .anyMatch(sentence -> sentence.contains("vangnet.cells.main.url"))
        .anyMatch(sentence -> sentence.contains("vangnet.cells.main.provisioner.user"))
        .anyMatch(sentence -> sentence.contains("vangnet.cells.main.provisioner.password"))
        .anyMatch(sentence -> sentence.contains("vangnet.attachments.scanner"))
        .anyMatch(sentence -> sentence.contains("vangnet.master-key.file"));
  }

  @Test
  void withoutAScannerNoAddressIsNeeded() {
    assertThat(Settings.read(config()).scanner().clamd()).isEmpty();
  }

  @Test
  void aScannerNeedsItsAddress() {
    keys.put("vangnet.attachments.scanner", "clamav");
    assertThat(sentences())
        .singleElement()
        .asString()
        .contains("vangnet.attachments.clamav.address is missing");
    keys.put("vangnet.attachments.clamav.address", "clamav");
    assertThat(sentences())
        .singleElement()
        .asString()
        .contains("vangnet.attachments.clamav.address must be host:port");

    keys.put("vangnet.attachments.clamav.address", "clamav:3310");

    assertThat(Settings.read(config()).scanner().clamd()).isPresent();
    assertThat(Settings.read(config()).scanner().patience()).hasSeconds(60);
  }

  @ParameterizedTest
  @CsvSource({
    "vangnet.cells.main.url, postgres://db",
    "vangnet.cells.main.url, jdbc:mysql://db:3306/schema",
    "vangnet.schema-prefix, Has Spaces",
    "vangnet.schema-prefix, '; drop database'",
    "vangnet.control.cell, elsewhere",
    "vangnet.master-key.file, /nowhere/at/all",
    "vangnet.replicas, none",
    "vangnet.replicas, 0",
    "vangnet.pool.idle, soon",
    "vangnet.pool.idle, PT0S",
    "vangnet.demo, yes",
    "vangnet.origin, example.org",
    "vangnet.cors.origins, '*'",
    "vangnet.limits.requests-per-minute, -1",
    "vangnet.limits.anonymous-per-minute, lots",
    "vangnet.limits.clients.app, few",
    "vangnet.limits.tenant-requests-per-minute, 0",
    "vangnet.limits.tenants.nl-a, none",
    "vangnet.proxies, 'proxy.example.org'",
    "vangnet.proxies, '10.0.0.0/33'",
    "vangnet.step-up.levels, 'a\"b'",
    "vangnet.step-up.freshness, never",
    "vangnet.attachments.scanner, clam",
    "vangnet.attachments.clamav.patience, long",
    "vangnet.attachments.rescan-after, weekly",
    "server.port, 70000"
  })
  void aWrongValueIsRefusedByTheNameOfItsKey(String key, String value) {
    keys.put(key, value);

    assertThat(sentences())
        .singleElement()
        .satisfies(
            sentence -> assertThat(sentence).startsWith("The configuration key " + key + " must "));
  }

  @Test
  void everyCellNeedsItsOwnKeys() {
    keys.put("vangnet.cells", "main,north");

    assertThat(sentences()).hasSize(3).allMatch(line -> line.contains("vangnet.cells.north."));
  }

  @Test
  void aRefusalNeverRepeatsAValue() {
    keys.put("vangnet.cells.main.url", "hunter2");
    keys.put("vangnet.schema-prefix", "HUNTER2");

    assertThatThrownBy(() -> Settings.read(config()))
        .isInstanceOf(WrongConfiguration.class)
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContainIgnoringCase("hunter2");
  }

  private List<String> sentences() {
    WrongConfiguration refused =
        catchThrowableOfType(WrongConfiguration.class, () -> Settings.read(config()));
    assertThat(refused).isNotNull();
    return refused.sentences();
  }

  private Config config() {
    return ConfigProviderResolver.instance()
        .getBuilder()
        .withSources(MpConfigSources.create(keys))
        .build();
  }
}
