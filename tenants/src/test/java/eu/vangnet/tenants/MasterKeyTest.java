package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

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
    assertThat(MasterKey.load(file).derivePassword("x")).isNotEmpty();
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
  void aDerivedPasswordFollowsFromKeyAndLabel() {
    MasterKey key = MasterKey.load(file);
    Path other = folder.resolve("other.json");
    MasterKey.createIfAbsent(other);
    assertThat(key.derivePassword("control"))
        .isEqualTo(MasterKey.load(file).derivePassword("control"))
        .isNotEqualTo(key.derivePassword("another"))
        .isNotEqualTo(MasterKey.load(other).derivePassword("control"))
        .hasSize(43);
  }

  @Test
  void whatIsSealedForOnePlaceDoesNotOpenAtAnother() {
    MasterKey key = MasterKey.load(file);
    byte[] sealed = key.seal(new byte[] {1, 2, 3}, "here");
    assertThat(key.open(sealed, "here")).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> key.open(sealed, "there")).isInstanceOf(SealBroken.class);
  }
}
