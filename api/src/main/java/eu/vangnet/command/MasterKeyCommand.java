package eu.vangnet.command;

import eu.vangnet.tenants.MasterKey;
import eu.vangnet.tenants.TenancyRefused;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Makes the file with a master key, or puts a further key into it that wraps from then on. The file
 * is all that opens the data: whoever makes one keeps a copy.
 */
public final class MasterKeyCommand implements Command {
  private static final String RENEW = "renew";

  private final PrintStream out;

  /** A command that prints here. */
  public MasterKeyCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    Options options = Options.read(arguments, Set.of("file"), Set.of(RENEW));
    Path file = file(options.required("file"));
    boolean renew = options.has(RENEW);
    if (renew != Files.exists(file)) {
      throw CommandRefused.notPossible(
          renew
              ? "There is no file " + file + " to renew."
              : "There is a file " + file + " already; --renew puts a further key into it.");
    }
    try {
      if (renew) {
        MasterKey.addTo(file);
        out.println("Give the file to every server, then run ./vangnet batch rewrap-keysets.");
      } else {
        MasterKey.createIfAbsent(file);
        out.println("Keep a copy of " + file + ": without it no data can be opened again.");
      }
      return 0;
    } catch (TenancyRefused refused) {
      throw CommandRefused.notPossible(refused.getMessage() + ".");
    }
  }

  private static Path file(String text) {
    try {
      return Path.of(text).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw CommandRefused.wrongUse("--file must be the path of a file.");
    }
  }
}
