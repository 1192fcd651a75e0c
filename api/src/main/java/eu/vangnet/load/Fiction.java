package eu.vangnet.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names and sentences for invented persons, from resource files per language. Family names and the
 * first word of each text say that it is fiction, so nobody can take a sample for a person.
 */
final class Fiction {
  private static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "nl", List.of("nl"),
          "be", List.of("nl", "fr", "de"),
          "fi", List.of("fi", "sv"),
          "de", List.of("de"),
          "dk", List.of("da"),
          "fr", List.of("fr"),
          "se", List.of("sv"));
  private static final Map<String, Properties> TEXTS = new ConcurrentHashMap<>();

  private final Properties texts;
  private final Random random;

  private Fiction(Properties texts, Random random) {
    this.texts = texts;
    this.random = random;
  }

  /** In one of the languages of the tenant's country, which begins its id; English elsewhere. */
  static Fiction of(String tenant, Random random) {
    String country = tenant.substring(0, Math.min(2, tenant.length()));
    List<String> languages = LANGUAGES.getOrDefault(country, List.of("en"));
    String language = languages.get(random.nextInt(languages.size()));
    return new Fiction(TEXTS.computeIfAbsent(language, Fiction::read), random);
  }

  String name(String sex) {
    String list = sex.equals("female") || sex.equals("male") ? sex : "neutral";
    return one(list) + " " + one("family");
  }

  String facts() {
    return one("facts");
  }

  String opinion() {
    return one("opinion");
  }

  private String one(String list) {
    String[] all = texts.getProperty(list).split("\\|", -1);
    return all[random.nextInt(all.length)];
  }

  private static Properties read(String language) {
    String place = "fiction/" + language + ".properties";
    Properties texts = new Properties();
    try (InputStream stream = Fiction.class.getResourceAsStream(place)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + place + " is missing");
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
