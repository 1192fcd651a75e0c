package eu.vangnet.privacy.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Product;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyäöüàâéèêëîïôûœ]+");

  static List<String> languages() {
    return Explanations.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aChildOfTwelveCanReadIt(String language) {
    List<String> sentences = sentences(language).toList();
    double words = sentences.stream().mapToInt(ExplanationTest::words).average().orElseThrow();

    assertThat(words).as("words per sentence").isLessThan(10);
    assertThat(sentences).allSatisfy(text -> assertThat(words(text)).isLessThanOrEqualTo(20));
    assertThat(syllablesPerWord(language)).isLessThan(1.7);
  }

  /** Flesch-Kincaid: the years of school that an English text asks for. */
  @Test
  void theEnglishTextAsksForLessThanFourYearsOfSchool() {
    double words = sentences("en").mapToInt(ExplanationTest::words).average().orElseThrow();

    assertThat(0.39 * words + 11.8 * syllablesPerWord("en") - 15.59).isLessThan(4);
  }

  /**
   * Flesch-Douma, for Dutch: 90 and more is very easy, as read in the last years of primary school.
   */
  @Test
  void theDutchTextIsEasy() {
    double words = sentences("nl").mapToInt(ExplanationTest::words).average().orElseThrow();

    assertThat(206.84 - 0.93 * words - 77 * syllablesPerWord("nl")).isGreaterThan(90);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachLanguageExplainsTheSame(String language) {
    assertThat(topics(language)).isEqualTo(topics("en")).doesNotHaveDuplicates();
  }

  @Test
  void everybodyReadsThemInTheirOwnLanguageWithoutAToken() {
    Product product = Product.started();

    assertThat(product.call().with("Accept-Language", "nl-BE").get("/v1/explanations").body())
        .contains("\"language\":\"nl\"", "Je mag het bekijken");
    assertThat(product.call().with("Accept-Language", "xx").get("/v1/explanations").body())
        .contains("You may look at it");
  }

  private static List<String> topics(String language) {
    return Explanations.read(language).sections().stream().map(ExplanationSection::topic).toList();
  }

  private static Stream<String> sentences(String language) {
    return Explanations.read(language).sections().stream()
        .flatMap(section -> Arrays.stream(SENTENCE.split(section.text())));
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }

  /** Groups of vowels are counted; a silent e at the end of an English or French word is not. */
  private static double syllablesPerWord(String language) {
    boolean silent = language.equals("en") || language.equals("fr");
    return sentences(language)
        .flatMap(sentence -> Arrays.stream(sentence.strip().split("\\s+", -1)))
        .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))
        .filter(word -> !word.isEmpty())
        .map(word -> silent && word.length() > 3 ? word.replaceAll("es?$", "") : word)
        .mapToLong(word -> Math.max(1, VOWELS.matcher(word).results().count()))
        .average()
        .orElseThrow();
  }
}
