package eu.vangnet.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the categories of one publisher map to the core codes. Schemes are resource files under
 * {@code schemes/}; {@code areas.csv} says which area publishes by which scheme. An area without
 * one must use the core codes or their plain English words ({@code core.csv}), which every scheme
 * falls back to.
 */
final class Scheme {
  private static final String CORE = "core";

  private record Category(Dimension dimension, String word) {}

  private final String name;
  private final Map<Category, String> codes;

  private Scheme(String name, Map<Category, String> codes) {
    this.name = name;
    this.codes = Map.copyOf(codes);
  }

  static Scheme ofArea(String area) {
    CsvFile areas = resource("areas");
    String name =
        areas.lines().stream()
            .filter(line -> areas.field(line, "area").equals(area))
            .map(line -> areas.field(line, "scheme"))
            .findFirst()
            .orElse(CORE);
    Map<Category, String> codes = new HashMap<>();
    add(codes, resource(CORE));
    add(codes, resource(name));
    return new Scheme(name, codes);
  }

  String name() {
    return name;
  }

  Optional<String> code(Dimension dimension, String category) {
    return Optional.ofNullable(codes.get(new Category(dimension, lower(category))));
  }

  /** The words the scheme knows, for the message that refuses an unknown one. */
  List<String> words(Dimension dimension) {
    Map<String, String> words = new TreeMap<>();
    codes.forEach(
        (category, code) -> {
          if (category.dimension() == dimension) {
            words.put(category.word(), code);
          }
        });
    return List.copyOf(words.keySet());
  }

  private static void add(Map<Category, String> codes, CsvFile file) {
    for (CsvFile.Line line : file.lines()) {
      Dimension dimension =
          Dimension.ofPublished(file.field(line, "dimension"))
              .orElseThrow(() -> new IllegalStateException(file.name() + " line " + line.line()));
      String word = lower(file.field(line, "category"));
      codes.put(new Category(dimension, word), file.field(line, "code"));
    }
  }

  private static CsvFile resource(String name) {
    String place = "schemes/" + name + ".csv";
    try (InputStream stream = Scheme.class.getResourceAsStream(place)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + place + " is missing");
      }
      return CsvFile.parse(place, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
