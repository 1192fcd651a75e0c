package eu.vangnet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {

  @TempDir Path temporary;

  @Test
  void aClaimOutlivesTheGarbageCollector() throws Exception {
    assertThat(new DemoFolder(temporary).claim()).isTrue();
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
    }
    try (FileChannel channel =
        FileChannel.open(temporary.resolve("lock"), StandardOpenOption.WRITE)) {
      Assertions.assertThatThrownBy(channel::tryLock)
          .isInstanceOf(OverlappingFileLockException.class);
    }
  }

  @Test
  void aProcessThatIsNotOursIsNeverTakenForTheServer() throws Exception {
    DemoFolder folder = new DemoFolder(temporary);
    folder.claim();
    assertThat(folder.runningServer()).isEmpty();
  }
}
