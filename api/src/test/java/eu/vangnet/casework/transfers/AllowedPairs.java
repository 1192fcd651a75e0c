package eu.vangnet.casework.transfers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The published table of what both sides of a transfer can believe at the same time. */
public final class AllowedPairs {
  private static final String FILE = "pairs.txt";

  private AllowedPairs() {}

  /** All pairs, as the state at the sender, a blank, and that at the receiver or {@code none}. */
  public static Set<String> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                AllowedPairs.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      Set<String> pairs = new TreeSet<>();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, pairs));
      return pairs;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(String line, Set<String> pairs) {
    String[] sides = line.split(": ", 2);
    Stream.of(sides[1].split(", ", -1)).map(other -> sides[0] + " " + other).forEach(pairs::add);
  }
}
