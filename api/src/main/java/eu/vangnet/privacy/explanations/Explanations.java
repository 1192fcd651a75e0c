package eu.vangnet.privacy.explanations;

import eu.vangnet.platform.languages.Language;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts for children, one file per language; read once. */
@Singleton
class Explanations {
  /** A language more is a file more and its name here. */
  static final List<String> LANGUAGES = List.of("de", "en", "fr", "nl");

  private static final String SELF = "/v1/explanations";

  private final Map<String, ExplanationView> byLanguage =
      LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Explanations::read));

  /** The texts in the language that the reader wants most. */
  ExplanationView in(Language wanted) {
    return byLanguage.get(wanted.among(LANGUAGES));
  }

  static ExplanationView read(String language) {
    try (InputStream file =
            Explanations.class.getResourceAsStream("/explanations/" + language + ".json");
        JsonReader reader = Json.createReader(file)) {
      JsonObject texts = reader.readObject();
      return new ExplanationView(
          language,
          "children",
          texts.getString("title"),
          texts.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
              .map(
                  section ->
                      new ExplanationSection(
                          section.getString("topic"),
                          section.getString("title"),
                          section.getString("text")))
              .toList(),
          SELF);
    } catch (IOException broken) {
      throw new UncheckedIOException("The texts in " + language + " cannot be read", broken);
    }
  }
}
