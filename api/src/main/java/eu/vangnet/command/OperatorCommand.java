package eu.vangnet.command;

import eu.vangnet.platform.installing.OperatorTenant;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** Makes the operator's tenant of a fresh installation, by which all other tenants are made. */
public final class OperatorCommand implements Command {

  private final PrintStream out;

  /** A command that prints here. */
  public OperatorCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    Options options =
        Options.read(
            arguments, Set.of("id", "name", "nuts", "zone", "languages", "data"), Set.of());
    OperatorTenant.Wish wish =
        new OperatorTenant.Wish(
            options.required("id"),
            options.required("name"),
            options.required("nuts"),
            options.required("zone"),
            InstallationWork.words(options.value("languages").orElse("en")));
    boolean made =
        InstallationWork.on(options, OperatorTenant.class, register -> register.make(wish));
    out.println(
        made
            ? "Tenant "
                + wish.id()
                + " is the operator; register who may speak for it with vangnet issuer add."
            : "Tenant " + wish.id() + " is the operator already; nothing was changed.");
    return 0;
  }
}
