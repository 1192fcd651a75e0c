package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExportFileTest {

  private static final TenantId TENANT = TenantId.of("nl-moved");
  private static final byte[] CONTENT = new byte[3_000_000];

  static {
    new Random(7).nextBytes(CONTENT);
  }

  @Test
  void whatWasSealedToAKeyOpensWithItsPrivateHalf() throws IOException {
    String key = ExportKey.fresh();
    ExportFile.Opened opened =
        ExportFile.open(key, new ByteArrayInputStream(sealed(ExportKey.publicOf(key))));
    assertThat(opened.tenant()).isEqualTo("nl-moved");
    assertThat(opened.export()).isEqualTo("first");
    assertThat(opened.content().readAllBytes()).isEqualTo(CONTENT);
  }

  @Test
  void anotherKeyOpensNothing() throws IOException {
    byte[] file = sealed(ExportKey.publicOf(ExportKey.fresh()));
    assertThatThrownBy(() -> ExportFile.open(ExportKey.fresh(), new ByteArrayInputStream(file)))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void aByteThatWasChangedOrCutOffIsNoticedWhereverItStands() throws IOException {
    String key = ExportKey.fresh();
    byte[] file = sealed(ExportKey.publicOf(key));
    Random random = new Random(8);
    for (int i = 0; i < 20; i++) {
      byte[] spoilt = file.clone();
      spoilt[i < 4 ? 20 + i : random.nextInt(spoilt.length)] ^= 1;
      assertThatThrownBy(() -> read(key, spoilt))
          .isInstanceOfAny(IOException.class, SealBroken.class);
    }
    byte[] cut = Arrays.copyOf(file, file.length - 1);
    assertThatThrownBy(() -> read(key, cut)).isInstanceOf(IOException.class);
  }

  @Test
  void anExportOfOneTenantIsNotPassedOffAsThatOfAnother() throws IOException {
    String key = ExportKey.fresh();
    String file = new String(sealed(ExportKey.publicOf(key)), StandardCharsets.ISO_8859_1);
    byte[] renamed =
        file.replaceFirst("nl-moved", "nl-other").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(key, renamed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void aKeyIsThirtyTwoBytes() {
    assertThat(ExportKey.isKey(ExportKey.fresh())).isTrue();
    assertThat(ExportKey.isKey("AAAA")).isFalse();
    assertThat(ExportKey.isKey("not base64!")).isFalse();
  }

  private static byte[] read(String key, byte[] file) throws IOException {
    return ExportFile.open(key, new ByteArrayInputStream(file)).content().readAllBytes();
  }

  private static byte[] sealed(String publicKey) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (OutputStream out = ExportFile.sealed(TENANT, "first", publicKey, stored)) {
      out.write(CONTENT);
    }
    return stored.toByteArray();
  }
}
