package eu.vangnet.platform.keyservices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.KeyService;
import eu.vangnet.tenants.KeyService.Wrapped;
import eu.vangnet.tenants.KeyUnavailable;
import eu.vangnet.testing.FakeVault;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keysets wrapped at a Vault server. */
class VaultServerTest {
  private static final String NAME = "vault:main/vangnet";
  private static final byte[] KEYSET = "keyset in clear".getBytes(UTF_8);
  private static final byte[] PLACE = "keyset|nl-a|seal".getBytes(UTF_8);

  private final FakeVault vault = new FakeVault();
  private final KeyService key = configured().of(NAME);

  @BeforeEach
  void makeKey() {
    vault.rotate("vangnet");
  }

  @AfterEach
  void close() {
    vault.close();
  }

  private ConfiguredKeys configured() {
    return new ConfiguredKeys(
        NAME,
        Optional.empty(),
        Map.of("main", new VaultServer(vault.address(), vault.tokenFile(), "transit")),
        new AwsKeys(Optional.empty()));
  }

  @Test
  void whatItWrapsOpensAtItsPlaceOnly() {
    Wrapped wrapped = key.wrap(KEYSET, PLACE);

    assertThat(new String(wrapped.bytes(), UTF_8)).startsWith("vault:v1:").doesNotContain("clear");
    assertThat(key.unwrap(wrapped, PLACE)).isEqualTo(KEYSET);
    assertThatThrownBy(() -> key.unwrap(wrapped, KEYSET))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining("status 400");
  }

  @Test
  void afterARotationThereTheNewVersionWrapsAndTheOldOneOpens() {
    Wrapped before = key.wrap(KEYSET, PLACE);
    vault.rotate("vangnet");

    assertThat(key.wrap(KEYSET, PLACE).version()).isEqualTo("v2");
    assertThat(before.version()).isEqualTo("v1");
    assertThat(key.unwrap(before, PLACE)).isEqualTo(KEYSET);
  }

  @Test
  void aRefusalIsToldWithTheKeyAndWithoutTheToken() {
    vault.refuse("vangnet");
    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE))
        .isInstanceOfSatisfying(KeyUnavailable.class, e -> assertThat(e.isPassing()).isFalse())
        .hasMessageContainingAll(NAME, vault.address(), "403")
        .message()
        .doesNotContain(vault.token());

    KeyService absent = configured().of("vault:main/absent");
    assertThatThrownBy(() -> absent.wrap(KEYSET, PLACE)).hasMessageContaining("404");
  }

  @Test
  void aWrongTokenAndAMissingTokenFileAreRefusals() throws Exception {
    Files.writeString(vault.tokenFile(), "another");
    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE)).hasMessageContaining("403");
    Files.delete(vault.tokenFile());
    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining(vault.tokenFile().toString());
  }

  @Test
  void aServerThatIsDownIsUnreachable() {
    vault.close();
    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE))
        .isInstanceOfSatisfying(KeyUnavailable.class, e -> assertThat(e.isPassing()).isTrue())
        .hasMessageContainingAll(NAME, "does not answer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":{}}",
        "{\"data\":{\"ciphertext\":\"nonsense\",\"plaintext\":\"***\"}}",
        "{}",
        "<html>a proxy</html>",
        "[1]"
      })
  void aWrongAnswerIsToldAndNothingElseHappens(String nonsense) {
    Wrapped wrapped = key.wrap(KEYSET, PLACE);
    vault.answerInstead(nonsense);

    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining(NAME);
    assertThatThrownBy(() -> key.unwrap(wrapped, PLACE))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining(NAME);
  }

  @Test
  void aKeyAtAServerThatNobodyConfiguredIsRefused() {
    assertThatThrownBy(() -> configured().of("vault:other/vangnet"))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining("vault:other/vangnet");
    assertThatThrownBy(() -> configured().of("file:master")).isInstanceOf(KeyUnavailable.class);
    assertThatThrownBy(() -> configured().of("http://127.0.0.1/"))
        .isInstanceOf(KeyUnavailable.class);
  }
}
