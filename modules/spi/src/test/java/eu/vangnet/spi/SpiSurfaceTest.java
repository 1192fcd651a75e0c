package eu.vangnet.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Other teams build on the contract: no part of it changes unnoticed. */
class SpiSurfaceTest {
  private static final Path COMMITTED = Path.of("src/test/resources/spi-surface.txt");

  @Test
  void thePublicSurfaceIsTheCommittedOne() throws Exception {
    List<String> surface = SpiSurface.lines();
    if (Boolean.getBoolean("spi.surface.update")) {
      Files.write(COMMITTED, surface);
    }
    assertThat(surface)
        .as(
            """
            The public surface of the contract differs from %s.
            If that is on purpose, write the file anew and commit it with the change:
              mvn -pl modules/spi test -Dtest=SpiSurfaceTest -Dspi.surface.update=true
            A line that goes away or an abstract method that comes breaks existing modules:
            raise the major part of SpiVersion. A line that comes raises the minor part.""",
            COMMITTED)
        .isEqualTo(Files.readAllLines(COMMITTED));
  }

  @Test
  void everyMethodOfTheEntryButTheManifestHasADefault() throws Exception {
    assertThat(SpiSurface.lines())
        .filteredOn(line -> line.contains("abstract ") && line.endsWith("()"))
        .containsExactly("  abstract ModuleManifest manifest()");
  }

  @Test
  void theContractNamesNothingButTheJdk() throws Exception {
    assertThat(SpiSurface.lines())
        .noneMatch(line -> line.matches(".*\\b(jakarta|javax|io|com|org)\\..*"));
  }
}
