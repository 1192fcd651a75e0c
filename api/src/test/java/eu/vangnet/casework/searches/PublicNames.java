package eu.vangnet.casework.searches;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A public list of surnames with their shares, as an attacker would have it. */
final class PublicNames {
  private static final String FILE = "/names/surnames-us-1990.csv";

  /** Name to share of the population, the most frequent first. */
  private final Map<String, Double> shares = new LinkedHashMap<>();

  PublicNames() {
    try (InputStream in = PublicNames.class.getResourceAsStream(FILE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("name,"))
          .map(line -> line.split(",", -1))
          .forEach(parts -> shares.put(parts[0], Double.parseDouble(parts[1]) / 100));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the most frequent on. */
  List<String> inOrder() {
    return List.copyOf(shares.keySet());
  }

  /** Names of so many people; who has none of the list has one of his own. */
  List<String> people(int number, Random random) {
    List<String> people = new ArrayList<>();
    while (people.size() < number) {
      double drawn = random.nextDouble();
      String name = "Seldom " + people.size();
      for (Map.Entry<String, Double> entry : shares.entrySet()) {
        drawn -= entry.getValue();
        if (drawn < 0) {
          name = entry.getKey();
          break;
        }
      }
      people.add(name);
    }
    return people;
  }
}
