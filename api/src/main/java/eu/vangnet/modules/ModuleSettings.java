package eu.vangnet.modules;

import eu.vangnet.platform.startup.ConfigReader;
import eu.vangnet.platform.startup.WrongConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Where the module jars lie and whose signature counts.
 *
 * @param folder the jars; a folder of that name that is not there holds no modules
 * @param signers who may sign
 */
record ModuleSettings(Path folder, Signers signers) {
  private static final String FOLDER = "vangnet.modules.folder";
  private static final String SIGNERS = "vangnet.modules.signers";

  /**
   * Reads both keys; without them the folder {@code modules} beside the server counts.
   *
   * @throws WrongConfiguration when a key names no folder or a certificate cannot be read
   */
  static ModuleSettings read(Config config) {
    ConfigReader reader = new ConfigReader(config);
    Path folder = folder(reader, FOLDER).orElse(Path.of("modules"));
    Path certificates = folder(reader, SIGNERS).orElse(folder.resolve("signers"));
    Signers signers = new Signers(Set.of());
    try {
      signers = Signers.read(certificates);
    } catch (IllegalStateException broken) {
      reader.wrong(SIGNERS, broken.getMessage());
    }
    reader.refuseIfWrong();
    return new ModuleSettings(folder, signers);
  }

  private static Optional<Path> folder(ConfigReader reader, String key) {
    Optional<Path> named = reader.path(key);
    if (named.isPresent() && !Files.isDirectory(named.get())) {
      reader.wrong(key, "must be the path of a folder that is there.");
    }
    return named;
  }
}
