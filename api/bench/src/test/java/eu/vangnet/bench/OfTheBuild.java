package eu.vangnet.bench;

import eu.vangnet.bench.installation.Distribution;
import java.nio.file.Path;

/** What this build has made. */
final class OfTheBuild {
  private OfTheBuild() {}

  static Distribution distribution() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new Distribution(
        classPath,
        classPath,
        Path.of("../target/modules").toAbsolutePath().normalize(),
        Path.of("../../.ci/mysql").toAbsolutePath().normalize());
  }
}
