package eu.vangnet.command;

import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.EmbeddedDatabase;
import eu.vangnet.demo.RecordedProcess;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stops server and database of a data folder: first politely, then by force. */
public final class StopCommand implements Command {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PrintStream out;

  /** A command that prints here. */
  public StopCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    DemoFolder folder = DemoFolders.chosen(Options.read(arguments, Set.of("data"), Set.of()));
    Optional<RecordedProcess> server = folder.runningServer();
    server.ifPresent(process -> process.stop(PATIENCE));
    boolean orphan = EmbeddedDatabase.stop(folder.path());
    if (server.isPresent()) {
      out.println("Stopped.");
    } else if (orphan) {
      out.println("Stopped the database that an earlier run had left behind.");
    } else {
      out.println("Nothing runs on " + folder.path() + ".");
    }
    return 0;
  }
}
