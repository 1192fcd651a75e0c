package eu.vangnet.arquillian.leaking;

import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Scope;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Validity;
import eu.vangnet.spi.Version;
import eu.vangnet.spi.VersionRange;
import java.time.LocalDate;
import java.util.List;

/** Names itself after what it found in the environment of the server. */
public final class LeakingModule implements ProgrammeModule {
  @Override
  public ModuleManifest manifest() {
    return new ModuleManifest(
        "leaking",
        Version.of("1.0.0"),
        VersionRange.of("[1.0,2.0)"),
        Scope.anybody(),
        Validity.from(LocalDate.of(2024, 1, 1)),
        List.of("en"),
        Texts.english("Found " + System.getenv().size()));
  }
}
