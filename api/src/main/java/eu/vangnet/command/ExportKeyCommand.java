package eu.vangnet.command;

import eu.vangnet.tenants.ExportKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * Makes the pair of keys for an export: the private half goes into a file that only its owner may
 * read, the public half is printed. For the tenant's own machine; it talks to no server.
 */
public final class ExportKeyCommand implements Command {

  private final PrintStream out;

  /** A command that prints here. */
  public ExportKeyCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw CommandRefused.wrongUse("Name the file that the private key is to be written to.");
    }
    Path file = Path.of(arguments.getFirst());
    String key = ExportKey.fresh();
    try (WritableByteChannel channel =
            Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------")));
        var stream = Channels.newOutputStream(channel)) {
      stream.write((key + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException notWritten) {
      throw CommandRefused.notPossible("The file " + file + " exists, or cannot be written.");
    }
    out.println(ExportKey.publicOf(key));
    return 0;
  }
}
