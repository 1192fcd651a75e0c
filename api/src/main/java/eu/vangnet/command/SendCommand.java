package eu.vangnet.command;

import eu.vangnet.demo.Demo;
import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.DemoIssuer;
import eu.vangnet.demo.DemoIssuer.DemoSubject;
import eu.vangnet.load.LoadCommand;
import eu.vangnet.load.Tokens;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Sends published counts through the API, as a client with the demo's tokens. */
public final class SendCommand implements Command {

  private static final URI USUAL = URI.create("http://127.0.0.1:8080");
  private static final Duration VALIDITY = Duration.ofMinutes(30);

  private final Clock clock;
  private final PrintStream out;

  /**
   * A command that prints here.
   *
   * @param clock the time that its tokens are valid from
   */
  public SendCommand(Clock clock, PrintStream out) {
    this.clock = clock;
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    DemoFolder folder = DemoFolder.standard();
    Demo.refuseInProduction().ifPresent(CommandRefused::notPossibleNow);
    URI running = folder.base().orElse(USUAL);
    return new LoadCommand(tokens(folder), running, clock)
        .run(arguments.toArray(String[]::new), out);
  }

  /**
   * The key is read when the first token is needed, so that a wrong file of counts is told first.
   */
  private Tokens tokens(DemoFolder folder) {
    return (tenant, role) ->
        DemoIssuer.existingIn(folder, clock)
            .orElseThrow(() -> DemoFolders.noDemo(folder))
            .token(DemoSubject.of(tenant, role), VALIDITY);
  }
}
