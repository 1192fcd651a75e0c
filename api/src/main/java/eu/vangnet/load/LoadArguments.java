package eu.vangnet.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of the command, checked. */
record LoadArguments(
    Path shape, String area, String period, Optional<URI> url, long seed, int parallel) {
  static final String USAGE =
      "usage: vangnet load --shape FILE --area A --period P [--url BASE] [--seed N] [--parallel N]";
  private static final List<String> OPTIONS =
      List.of("--shape", "--area", "--period", "--url", "--seed", "--parallel");
  private static final int MOST_PARALLEL = 256;

  static LoadArguments of(String[] words) {
    Map<String, String> given = new HashMap<>();
    for (int place = 0; place < words.length; place += 2) {
      String option = words[place];
      if (!OPTIONS.contains(option)) {
        throw new UnusableInput("unknown option " + option + "\n" + USAGE);
      }
      if (place + 1 == words.length || words[place + 1].isBlank()) {
        throw new UnusableInput("option " + option + " needs a value\n" + USAGE);
      }
      if (given.put(option, words[place + 1]) != null) {
        throw new UnusableInput("option " + option + " stands twice\n" + USAGE);
      }
    }
    return new LoadArguments(
        file(required(given, "--shape")),
        required(given, "--area"),
        required(given, "--period"),
        Optional.ofNullable(given.get("--url")).map(LoadArguments::base),
        number(given, "--seed", 1, Long.MIN_VALUE, Long.MAX_VALUE),
        (int) number(given, "--parallel", 16, 1, MOST_PARALLEL));
  }

  LoadIdentity identity() {
    return new LoadIdentity(shape.getFileName().toString(), area, period, seed);
  }

  private static String required(Map<String, String> given, String option) {
    String value = given.get(option);
    if (value == null) {
      throw new UnusableInput("option " + option + " is missing\n" + USAGE);
    }
    return value;
  }

  private static Path file(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException notAPath) {
      throw new UnusableInput("option --shape: \"" + value + "\" is not the name of a file");
    }
  }

  private static long number(
      Map<String, String> given, String option, long otherwise, long least, long most) {
    String value = given.getOrDefault(option, String.valueOf(otherwise));
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notWhole) {
      throw new UnusableInput("option " + option + ": \"" + value + "\" is not a whole number");
    }
    throw new UnusableInput(
        "option %s: %s is not between %d and %d".formatted(option, value, least, most));
  }

  /** The server's root; a base that already ends in the version is as good. */
  private static URI base(String value) {
    String root = value.replaceFirst("/+$", "").replaceFirst("/v1$", "");
    try {
      URI base = new URI(root);
      boolean http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
      if (http && base.getHost() != null && base.getQuery() == null) {
        return base;
      }
    } catch (URISyntaxException notAnAddress) {
      throw new UnusableInput("option --url: \"" + value + "\" is not a web address");
    }
    throw new UnusableInput(
        "option --url: \"" + value + "\" is not an address like http://localhost:8080");
  }
}
