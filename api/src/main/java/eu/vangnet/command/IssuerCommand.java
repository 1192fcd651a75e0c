package eu.vangnet.command;

import eu.vangnet.platform.installing.IssuerRegister;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.TenantId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says which identity providers are believed, and for which tenants. Running servers honour a
 * change within two seconds.
 */
public final class IssuerCommand implements Command {
  private static final String URL = "url";
  private static final String TENANT = "tenant";
  private static final String DATA = "data";
  private static final String REPLACE = "replace";

  private final PrintStream out;

  /** A command that prints here. */
  public IssuerCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    String deed = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    switch (deed) {
      case "add" -> add(rest);
      case "list" -> list(rest);
      case "remove" -> remove(rest);
      default -> throw CommandRefused.wrongUse("Say what to do: add, list or remove.");
    }
    return 0;
  }

  private void add(List<String> words) {
    Options options =
        Options.read(
            words,
            Set.of(URL, "jwks-uri", "jwks", "audience", "algorithms", TENANT, DATA),
            Set.of(REPLACE));
    IssuerRegister.Wish wish =
        new IssuerRegister.Wish(
            options.required(URL),
            options.value("jwks-uri"),
            options.value("jwks").map(IssuerCommand::read),
            options.required("audience"),
            InstallationWork.words(options.required("algorithms")),
            InstallationWork.words(options.value(TENANT).orElse("")),
            options.has(REPLACE));
    tell(InstallationWork.on(options, IssuerRegister.class, register -> register.add(wish)));
  }

  private void list(List<String> words) {
    Options options = Options.read(words, Set.of(DATA), Set.of());
    record Known(List<Issuer> issuers, Map<String, Set<TenantId>> awaited) {}
    Known known =
        InstallationWork.on(
            options,
            IssuerRegister.class,
            register -> new Known(register.list(), register.awaited()));
    known.issuers().forEach(this::tell);
    new TreeMap<>(known.awaited())
        .forEach(
            (url, tenants) -> out.println(url + " is not registered; named by " + names(tenants)));
    if (known.issuers().isEmpty() && known.awaited().isEmpty()) {
      out.println("No issuer is registered: no token is believed here.");
    }
  }

  private void remove(List<String> words) {
    Options options = Options.read(words, Set.of(URL, TENANT, DATA), Set.of());
    String url = options.required(URL);
    Set<TenantId> silent =
        InstallationWork.on(
            options, IssuerRegister.class, register -> register.remove(url, options.value(TENANT)));
    out.println(
        url
            + " is believed no longer"
            + options.value(TENANT).map(id -> " for " + id).orElse("")
            + ".");
    if (!silent.isEmpty()) {
      out.println("Nobody speaks now for " + names(silent) + ".");
    }
  }

  private void tell(Issuer issuer) {
    out.println(issuer.url());
    out.println("    keys        " + issuer.jwksUri().map(Object::toString).orElse("given"));
    out.println("    audience    " + issuer.audience());
    out.println(
        "    algorithms  " + String.join(" ", issuer.algorithms().stream().sorted().toList()));
    out.println(
        "    tenants     " + (issuer.tenants().isEmpty() ? "none" : names(issuer.tenants())));
  }

  private static String names(Collection<TenantId> tenants) {
    return tenants.stream().sorted().map(TenantId::value).collect(Collectors.joining(" "));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException | InvalidPathException unreadable) {
      throw CommandRefused.notPossible("The file " + file + " with the keys cannot be read.");
    }
  }
}
