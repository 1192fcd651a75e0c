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
 * The regions of NUTS 2024 (Eurostat, CC BY 4.0), countries included, each with its name in its own
 * language. Extra-regio codes, which end in Z and name no region, are left out.
 */
@Singleton
public class Regions {
  static final String LIST = "nuts";
  private static final String FILE = "/codelists/nuts-2024.csv";
  private static final String EUROPE = "EU";

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
    labels.put(EUROPE, "European Union");
  }

  /** Whether there is such a region. */
  public boolean contains(String code) {
    return labels.containsKey(code);
  }

  /** Its name in its own language. */
  public Optional<String> label(String code) {
    return Optional.ofNullable(labels.get(code));
  }

  /** All of them as a code list; each region is a part of the one whose code is shorter by one. */
  CodeList list() {
    return new CodeList(
        LIST,
        "2024",
        "NUTS 2024, Eurostat, CC BY 4.0; names in the language of the region",
        Map.of("en", "Region (NUTS 2024)", "nl", "Regio (NUTS 2024)"),
        labels.keySet().stream().map(this::code).toList());
  }

  private Code code(String code) {
    Optional<String> parent =
        code.length() > 2 ? Optional.of(code.substring(0, code.length() - 1)) : Optional.empty();
    return Code.lasting(code, Map.of("en", labels.get(code)), parent);
  }

  private static List<String> lines() {
    try (InputStream file = Regions.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("The list of regions cannot be read", failure);
    }
  }
}
