package eu.vangnet.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regions of the NUTS 2024 classification. The "extra-regio" codes (ending in Z) stand for
 * embassies and oil rigs: no tenant lies there.
 */
final class NutsRegions {

  /** NUTS writes two countries otherwise than ISO 3166-1 does. */
  private static final Map<String, String> ISO = Map.of("EL", "GR", "UK", "GB");

  private final Map<String, String> countries;

  private NutsRegions(Map<String, String> countries) {
    this.countries = countries;
  }

  static NutsRegions read(Path file) throws IOException {
    Map<String, String> countries = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split(",", 4);
      countries.put(columns[0], ISO.getOrDefault(columns[2], columns[2]));
    }
    return new NutsRegions(Map.copyOf(countries));
  }

  /** The ISO code of the country that a region lies in; empty for codes that are not regions. */
  Optional<String> country(String code) {
    return code.endsWith("Z") ? Optional.empty() : Optional.ofNullable(countries.get(code));
  }
}
