package eu.vangnet.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The options of one command line: {@code --name value} and flags. Anything else is refused by
 * name, for a misspelt option that is silently ignored does something else than what was asked.
 */
public final class Options {

  private final Map<String, String> values;
  private final Set<String> flags;

  private Options(Map<String, String> values, Set<String> flags) {
    this.values = values;
    this.flags = flags;
  }

  /**
   * Reads the arguments.
   *
   * @param valued names, without dashes, of the options that take a value
   * @param flagged names of those that take none
   */
  public static Options read(List<String> arguments, Set<String> valued, Set<String> flagged) {
    Map<String, String> values = new HashMap<>();
    Set<String> flags = new HashSet<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String name = argument.startsWith("--") ? argument.substring(2) : "";
      if (flagged.contains(name)) {
        flags.add(name);
      } else if (!valued.contains(name)) {
        throw CommandRefused.wrongUse(
            "\"" + argument + "\" is not an option here; " + known(valued, flagged));
      } else if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
        throw CommandRefused.wrongUse("--" + name + " needs a value.");
      } else if (values.put(name, arguments.get(++i)) != null) {
        throw CommandRefused.wrongUse("--" + name + " is given twice.");
      }
    }
    return new Options(values, flags);
  }

  private static String known(Set<String> valued, Set<String> flagged) {
    Set<String> all = new TreeSet<>(valued);
    all.addAll(flagged);
    return all.isEmpty() ? "there are none." : "there are --" + String.join(", --", all) + ".";
  }

  /** The value of an option, if given. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value of an option that must be given. */
  public String required(String name) {
    return value(name).orElseThrow(() -> CommandRefused.wrongUse("--" + name + " is missing."));
  }

  /** The whole number given for an option, or the fallback. */
  public int number(String name, int fallback, int least, int most) {
    Optional<String> given = value(name);
    if (given.isEmpty()) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(given.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw outside(name, given.get(), least, most);
    }
    throw outside(name, given.get(), least, most);
  }

  private static CommandRefused outside(String name, String given, int least, int most) {
    return CommandRefused.wrongUse(
        "--%s must be a whole number from %d to %d, not \"%s\"."
            .formatted(name, least, most, given));
  }

  /** Whether a flag is given. */
  public boolean has(String flag) {
    return flags.contains(flag);
  }
}
