package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.KeyService.Wrapped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

  private static final byte[] HERE = {7};

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void create() {
    file = folder.resolve("keys/master.json");
    MasterKey.createIfAbsent(file);
  }

  @Test
  void aNewKeyIsOpenToItsOwnerOnlyAndNotMadeTwice() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    byte[] before = Files.readAllBytes(file);
    MasterKey.createIfAbsent(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aKeyThatOthersCanReadIsRefused() throws Exception {
    for (String permissions : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rwx------"}) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      assertThatThrownBy(() -> MasterKey.load(file))
          .as(permissions)
          .isInstanceOf(TenancyRefused.class)
          .hasMessageContaining("chmod 600");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    assertThat(MasterKey.load(file).wrap(HERE, HERE).bytes()).isNotEmpty();
  }

  @Test
  void aMissingOrBrokenFileIsNamed() throws Exception {
    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> MasterKey.load(missing))
        .isInstanceOf(TenancyRefused.class)
        .hasMessageContaining(missing.toString());
    Files.writeString(file, "not a keyset");
    assertThatThrownBy(() -> MasterKey.load(file))
        .isInstanceOf(TenancyRefused.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void whatIsWrappedForOnePlaceDoesNotOpenAtAnother() {
    MasterKey key = MasterKey.load(file);
    Wrapped wrapped = key.wrap(new byte[] {1, 2, 3}, HERE);

    assertThat(key.unwrap(wrapped, HERE)).hasValue(new byte[] {1, 2, 3});
    assertThatThrownBy(() -> key.unwrap(wrapped, new byte[] {8})).isInstanceOf(SealBroken.class);
  }

  @Test
  void aFurtherKeyWrapsAndTheOldOneStillOpens() throws Exception {
    KeyService before = KeyServices.file(file).of(KeyFile.NAME);
    Wrapped old = before.wrap(new byte[] {1}, HERE);

    MasterKey.addTo(file);
    Wrapped renewed = KeyServices.file(file).of(KeyFile.NAME).wrap(new byte[] {2}, HERE);

    assertThat(renewed.version()).isNotEqualTo(old.version());
    // A server that read the file before reads it anew when it meets the new key.
    assertThat(before.unwrap(renewed, HERE)).containsExactly(2);
    assertThat(before.unwrap(old, HERE)).containsExactly(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void whatNoKeyOfTheFileWrappedIsRefusedWithTheNameOfTheFile() {
    Path other = folder.resolve("other.json");
    MasterKey.createIfAbsent(other);
    Wrapped foreign = MasterKey.load(other).wrap(new byte[] {1}, HERE);
    KeyService key = KeyServices.file(file).of(KeyFile.NAME);

    assertThatThrownBy(() -> key.unwrap(foreign, HERE))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining(file.toString());
    assertThatThrownBy(() -> KeyServices.file(file).of("vault:main/x"))
        .isInstanceOf(KeyUnavailable.class)
        .hasMessageContaining("vault:main/x");
  }
}
