package eu.vangnet.platform.keyservices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.KeyService;
import eu.vangnet.tenants.KeyService.Wrapped;
import eu.vangnet.tenants.KeyUnavailable;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keysets wrapped at AWS KMS. */
class AwsKeysTest {
  private static final String ARN =
      "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
  private static final String NAME = "aws-kms:" + ARN;
  private static final String SECRET = "secret-that-no-message-may-hold";
  private static final byte[] KEYSET = "keyset in clear".getBytes(UTF_8);
  private static final byte[] PLACE = "keyset|nl-a|seal".getBytes(UTF_8);

  private final FakeKms kms = new FakeKms();
  private KeyService key;

  @BeforeEach
  void configure() {
    System.setProperty("aws.accessKeyId", "id");
    System.setProperty("aws.secretAccessKey", SECRET);
    key = new AwsKeys(Optional.of(kms.address())).key(NAME, ARN);
  }

  @AfterEach
  void close() {
    kms.close();
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  @Test
  void whatItWrapsOpensAtItsPlaceOnly() {
    Wrapped wrapped = key.wrap(KEYSET, PLACE);

    assertThat(key.unwrap(wrapped, PLACE)).isEqualTo(KEYSET);
    assertThatThrownBy(() -> key.unwrap(wrapped, KEYSET))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContainingAll(NAME, "InvalidCiphertextException");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AccessDeniedException", "DisabledException", "NotFoundException"})
  void aRefusalIsToldWithItsCodeAndWithoutASecret(String code) {
    kms.fail(400, code);

    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE))
        .isInstanceOfSatisfying(KeyUnavailable.class, e -> assertThat(e.isPassing()).isFalse())
        .hasMessageContainingAll(NAME, code)
        .message()
        .doesNotContain(SECRET);
  }

  @Test
  void aServiceThatFailsOrIsDownIsUnreachable() {
    kms.fail(500, "InternalFailure");
    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE))
        .isInstanceOfSatisfying(KeyUnavailable.class, e -> assertThat(e.isPassing()).isTrue());

    kms.close();
    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE))
        .isInstanceOfSatisfying(KeyUnavailable.class, e -> assertThat(e.isPassing()).isTrue())
        .hasMessageContaining("does not answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "<html>a proxy</html>"})
  void aWrongAnswerIsTold(String nonsense) {
    kms.answerInstead(nonsense);

    assertThatThrownBy(() -> key.wrap(KEYSET, PLACE))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining(NAME);
  }

  @Test
  void whatIsNoArnIsRefused() {
    assertThatThrownBy(() -> new AwsKeys(Optional.empty()).key("aws-kms:arn:x", "arn:x"))
        .isInstanceOf(KeyUnavailable.class);
  }
}
