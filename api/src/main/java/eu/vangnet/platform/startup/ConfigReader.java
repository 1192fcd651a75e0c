package eu.vangnet.platform.startup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Reads keys and collects what is wrong with them. A wrong key gives its fallback until {@link
 * #refuseIfWrong()} is called, so that one start tells of all of them. Not for several threads.
 */
public final class ConfigReader {
  private final Config config;
  private final List<String> sentences = new ArrayList<>();

  /** Reads from this configuration. */
  public ConfigReader(Config config) {
    this.config = config;
  }

  /** A key that must be there. */
  public String required(String key, String meaning) {
    return value(key)
        .orElseGet(
            () -> {
              wrong(key, "is missing: it names " + meaning + ".");
              return "";
            });
  }

  /** A key that may be left out. */
  public String text(String key, String fallback) {
    return value(key).orElse(fallback);
  }

  /** A key with a form. */
  public String text(String key, String fallback, Predicate<String> form, String expected) {
    String found = text(key, fallback);
    if (form.test(found)) {
      return found;
    }
    wrong(key, "must be " + expected + ".");
    return fallback;
  }

  /** A list, separated by commas. */
  public List<String> list(String key, String fallback) {
    return Arrays.stream(text(key, fallback).split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  /** A whole number in a range. */
  public int number(String key, int fallback, int least, int most) {
    Optional<String> found = value(key);
    if (found.isEmpty()) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(found.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with a number out of range
    }
    wrong(key, "must be a whole number from " + least + " to " + most + ".");
    return fallback;
  }

  /** A length of time, as ISO 8601 writes it. */
  public Duration duration(String key, String fallback) {
    try {
      Duration found = Duration.parse(text(key, fallback));
      if (found.isPositive()) {
        return found;
      }
    } catch (DateTimeParseException e) {
      // told below, together with a length that is not positive
    }
    wrong(key, "must be a positive length of time such as " + fallback + ".");
    return Duration.parse(fallback);
  }

  /** True or false, and nothing else: a typing error must not switch something off. */
  public boolean flag(String key) {
    String found = text(key, "false");
    if (!found.equals("true") && !found.equals("false")) {
      wrong(key, "must be true or false.");
    }
    return found.equals("true");
  }

  /** A file or folder. */
  public Optional<Path> path(String key) {
    try {
      return value(key).map(Path::of);
    } catch (InvalidPathException e) {
      wrong(key, "must be the path of a file or folder.");
      return Optional.empty();
    }
  }

  /** The names of all keys that begin so. */
  public List<String> keysUnder(String prefix) {
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .filter(key -> key.startsWith(prefix))
        .sorted()
        .toList();
  }

  /** Notes that something is wrong with a key. */
  public void wrong(String key, String why) {
    sentences.add("The configuration key " + key + " " + why);
  }

  /**
   * Ends the reading.
   *
   * @throws WrongConfiguration when any key was missing or wrong
   */
  public void refuseIfWrong() {
    if (!sentences.isEmpty()) {
      throw new WrongConfiguration(sentences);
    }
  }

  private Optional<String> value(String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(v -> !v.isEmpty());
  }
}
