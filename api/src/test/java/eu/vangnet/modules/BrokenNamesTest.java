package eu.vangnet.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed class that names what its constant pool does not hold stops its jar and nobody else. */
class BrokenNamesTest {
  private static final String BROKEN = "fixture/one/Broken.class";

  /** Beyond whatever a small class holds. */
  private static final short NOWHERE = (short) 0xFFFF;

  @TempDir static Path keys;

  @TempDir Path jars;

  @Test
  void aFieldWhoseNameIsNowhereIsRefusedByNameAndTheOthersGoOn() {
    SigningKey key = SigningKey.make(keys, "own");
    ModuleSource broken =
        ModuleSource.sound("one", "")
            .type("fixture.one.Broken", "package fixture.one; class Broken { int number; }");
    broken.entries().compute(BROKEN, (_, bytes) -> withoutFieldName(bytes));
    key.sign(broken.jar(jars.resolve("a-broken.jar")));
    key.sign(ModuleSource.sound("two", "").jar(jars.resolve("b-sound.jar")));
    ModuleFolder folder =
        new ModuleFolder(key.signers(), Duration.ofSeconds(5), Duration.ofMillis(200));

    ModuleCatalogue read = folder.read(jars);

    assertThat(read.modules()).extracting(LoadedModule::id).containsExactly("fixture-two");
    assertThat(read.refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.jar()).isEqualTo("a-broken.jar");
              assertThat(refusal.reason()).isEqualTo(RefusalReason.UNREADABLE);
              assertThat(refusal.detail()).contains(BROKEN);
            });
  }

  /** The class with the name index of its first field turned to one that is not there. */
  private static byte[] withoutFieldName(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes.clone());
    file.position(8);
    skipConstantPool(file);
    skip(file, 6);
    skip(file, 2 * Short.toUnsignedInt(file.getShort()));
    int fields = Short.toUnsignedInt(file.getShort());
    assertThat(fields).isOne();
    skip(file, 2);
    file.putShort(NOWHERE);
    return file.array();
  }

  /** The sizes are those of The Java Virtual Machine Specification, 4.4. */
  private static void skipConstantPool(ByteBuffer file) {
    int end = Short.toUnsignedInt(file.getShort());
    int entry = 1;
    while (entry < end) {
      int tag = file.get();
      switch (tag) {
        case 1 -> skip(file, Short.toUnsignedInt(file.getShort()));
        case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(file, 4);
        case 5, 6 -> skip(file, 8);
        case 15 -> skip(file, 3);
        default -> skip(file, 2);
      }
      entry += tag == 5 || tag == 6 ? 2 : 1;
    }
  }

  private static void skip(ByteBuffer file, int bytes) {
    file.position(file.position() + bytes);
  }
}
