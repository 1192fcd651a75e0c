package eu.vangnet;

import eu.vangnet.command.BatchCommand;
import eu.vangnet.command.Command;
import eu.vangnet.command.CommandRefused;
import eu.vangnet.command.ExportKeyCommand;
import eu.vangnet.command.ImportCommand;
import eu.vangnet.command.IssuerCommand;
import eu.vangnet.command.MasterKeyCommand;
import eu.vangnet.command.OperatorCommand;
import eu.vangnet.command.RunCommand;
import eu.vangnet.command.SendCommand;
import eu.vangnet.command.ServeCommand;
import eu.vangnet.command.StopCommand;
import eu.vangnet.command.TokenCommand;
import eu.vangnet.platform.openapi.OpenApiCommand;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The one entry point of the product: the first argument names a command.
 *
 * <p>A wrong command or option ends with code 2, a command that could not be carried out with 1;
 * both say why in one sentence.
 */
public final class Main {

  private static final Map<String, Supplier<Command>> COMMANDS = commands();

  private Main() {}

  /** Carries out the command and ends the process with its code. */
  public static void main(String[] arguments) {
    System.exit(run(Arrays.asList(arguments)));
  }

  private static int run(List<String> arguments) {
    try {
      if (arguments.isEmpty()) {
        throw CommandRefused.wrongUse("Name a command: " + names() + ".");
      }
      Supplier<Command> command = COMMANDS.get(arguments.getFirst());
      if (command == null) {
        throw CommandRefused.wrongUse(
            "There is no command \"" + arguments.getFirst() + "\"; there are " + names() + ".");
      }
      return command.get().run(arguments.subList(1, arguments.size()));
    } catch (CommandRefused e) {
      System.err.println(e.getMessage());
      return e.code();
    }
  }

  private static Map<String, Supplier<Command>> commands() {
    Map<String, Supplier<Command>> commands = new TreeMap<>();
    commands.put("run", () -> new RunCommand(Clock.systemUTC(), System.out));
    commands.put("serve", () -> new ServeCommand(System.out));
    commands.put("stop", () -> new StopCommand(System.out));
    commands.put("token", () -> new TokenCommand(Clock.systemUTC(), System.out));
    commands.put("load", () -> new SendCommand(Clock.systemUTC(), System.out));
    commands.put("openapi", () -> Main::document);
    commands.put("master-key", () -> new MasterKeyCommand(System.out));
    commands.put("operator", () -> new OperatorCommand(System.out));
    commands.put("issuer", () -> new IssuerCommand(System.out));
    commands.put("batch", () -> new BatchCommand(System.out));
    commands.put("import", () -> new ImportCommand(System.out));
    commands.put("exportkey", () -> new ExportKeyCommand(System.out));
    return commands;
  }

  private static int document(List<String> arguments) {
    return OpenApiCommand.run(arguments.toArray(String[]::new), System.out, System.err);
  }

  private static String names() {
    return String.join(", ", COMMANDS.keySet());
  }
}
