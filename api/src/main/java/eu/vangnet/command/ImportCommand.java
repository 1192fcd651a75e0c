package eu.vangnet.command;

import eu.vangnet.platform.moving.TenantImporter;
import eu.vangnet.platform.startup.StartFailure;
import eu.vangnet.platform.startup.WorkerProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Brings an exported tenant into this installation: on the databases that the configuration names,
 * or on those of a demo that runs. All of it or nothing; after a crash, again with the same file.
 */
public final class ImportCommand implements Command {

  private final PrintStream out;

  /** A command that prints here. */
  public ImportCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    if (words.isEmpty() || words.getFirst().startsWith("--")) {
      throw CommandRefused.wrongUse("Name the file of an export.");
    }
    Path file = Path.of(words.removeFirst());
    Options options = Options.read(words, Set.of("key", "data"), Set.of());
    String key =
        options
            .value("key")
            .map(ImportCommand::read)
            .orElseThrow(
                () -> CommandRefused.wrongUse("Name the file with the private key: --key FILE."));
    if (!Files.isReadable(file)) {
      throw CommandRefused.notPossible("The file " + file + " cannot be read.");
    }
    BatchCommand.configure(options);
    return bringIn(file, key);
  }

  private int bringIn(Path file, String key) {
    try {
      TenantImporter.Imported imported =
          WorkerProcess.call(
              TenantImporter.class, importer -> importer.bringIn(file, key, this::tell));
      tell("Tenant " + imported.tenant() + " serves here, with " + imported.rows() + " rows.");
      imported
          .awaited()
          .forEach(
              url ->
                  tell(
                      "Nobody logs in through "
                          + url
                          + " yet: register it with vangnet issuer add, or another one."));
      return 0;
    } catch (TenantImporter.ImportRefused refused) {
      throw CommandRefused.notPossible(refused.getMessage());
    } catch (RuntimeException failure) {
      System.getLogger(ImportCommand.class.getName())
          .log(System.Logger.Level.WARNING, "the import did not end", failure);
      throw CommandRefused.notPossible(
          "The import failed; run it again. " + StartFailure.sentence(failure));
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw CommandRefused.notPossible("The key file " + file + " cannot be read.");
    }
  }

  private void tell(String line) {
    out.println(line);
    out.flush();
  }
}
