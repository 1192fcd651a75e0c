package eu.vangnet.command;

import eu.vangnet.demo.Demo;
import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.DemoIssuer;
import eu.vangnet.demo.DemoIssuer.DemoSubject;
import eu.vangnet.security.Role;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints a token of the demo's issuer. There is no such thing in production: there, tokens are
 * others' to give.
 */
public final class TokenCommand implements Command {

  private static final int MOST_MINUTES = 7 * 24 * 60;
  private static final Pattern COMPOSED = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

  private final Clock clock;
  private final PrintStream out;

  /**
   * A command that prints here.
   *
   * @param clock the time that the token is valid from
   */
  public TokenCommand(Clock clock, PrintStream out) {
    this.clock = clock;
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    Options options =
        Options.read(
            arguments,
            Set.of("tenant", "role", "organisation", "person", "minutes", "data"),
            Set.of("strong"));
    String tenant = options.required("tenant");
    String role = role(options.required("role"));
    Duration validity = Duration.ofMinutes(options.number("minutes", 60, 1, MOST_MINUTES));
    DemoFolder folder = DemoFolders.chosen(options);
    Demo.refuseInProduction().ifPresent(CommandRefused::notPossibleNow);
    DemoIssuer issuer =
        DemoIssuer.existingIn(folder, clock).orElseThrow(() -> DemoFolders.noDemo(folder));
    Demo.unknownTenant(folder, issuer, tenant)
        .ifPresent(
            sentence -> {
              throw CommandRefused.wrongUse(sentence);
            });
    Optional<String> organisation = options.value("organisation");
    String person = options.value("person").orElse(role);
    out.println(
        issuer.token(
            new DemoSubject(
                tenant, "demo-" + person, List.of(role), organisation, options.has("strong")),
            validity));
    return 0;
  }

  /** Whether the tenant has composed a role with a hyphen in it only the tenant knows. */
  private static String role(String code) {
    return Role.of(code)
        .map(Role::code)
        .or(() -> Optional.of(code).filter(COMPOSED.asMatchPredicate()))
        .orElseThrow(
            () ->
                CommandRefused.wrongUse(
                    "There is no role \"" + code + "\"; there are " + roles() + "."));
  }

  private static String roles() {
    return Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "));
  }
}
