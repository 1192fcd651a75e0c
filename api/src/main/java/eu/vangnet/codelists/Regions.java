package eu.vangnet.codelists;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The regions of NUTS 2024 (Eurostat, CC BY 4.0), countries included. Extra-regio codes, which end
 * in Z and name no region, are left out.
 */
@Singleton
public class Regions {
  private static final String FILE = "/codelists/nuts-2024.csv";

  private final Map<String, String> labels = new TreeMap<>();

  /** Reads the file of the distribution. */
  public Regions() {
    lines().stream()
        .skip(1)
        .map(line -> line.split(",", 4))
        .filter(row -> !row[0].endsWith("Z"))
        .forEach(
            row -> {
              labels.put(row[0], row[3].replace("\"", ""));
              labels.putIfAbsent(row[2], row[2]);
            });
    labels.put("EU", "European Union");
  }

  /** Whether there is such a region. */
  public boolean contains(String code) {
    return labels.containsKey(code);
  }

  /** Its name in its own language. */
  public Optional<String> label(String code) {
    return Optional.ofNullable(labels.get(code));
  }

  private static List<String> lines() {
    try (InputStream file = Regions.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("The list of regions cannot be read", failure);
    }
  }
}
