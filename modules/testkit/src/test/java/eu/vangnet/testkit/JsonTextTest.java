package eu.vangnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @Provide
  Arbitrary<Object> values() {
    return value(3);
  }

  private static Arbitrary<Object> value(int depth) {
    Arbitrary<Object> flat =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(8).map(text -> (Object) text),
            Arbitraries.bigDecimals().map(number -> (Object) number),
            Arbitraries.of(true, false).map(bit -> (Object) bit),
            Arbitraries.just((Object) Optional.empty()));
    return depth == 0
        ? flat
        : Arbitraries.oneOf(
            flat,
            value(depth - 1).list().ofMaxSize(3).map(list -> (Object) list),
            Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), value(depth - 1))
                .ofMaxSize(3)
                .map(map -> (Object) map));
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("values") Object value) {
    assertThat(JsonText.read(written(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "01",
        "1.",
        "nul",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"a\nb\"",
        "\"open",
        "{} {}",
        "{'a':1}",
        "NaN"
      })
  void whatIsNotJsonIsRefusedWithItsPlace(String text) {
    assertThatThrownBy(() -> JsonText.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at character");
  }

  private static String written(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case BigDecimal number -> number.toString();
      case Boolean bit -> bit.toString();
      case List<?> items ->
          items.stream().map(JsonTextTest::written).collect(Collectors.joining(" ,", "[ ", "]"));
      case Map<?, ?> members ->
          members.entrySet().stream()
              .map(entry -> quoted((String) entry.getKey()) + " : " + written(entry.getValue()))
              .collect(Collectors.joining(",\n", "{", " }"));
      default -> "null";
    };
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(
            letter ->
                letter < ' ' || letter == '"' || letter == '\\'
                    ? "\\u%04x".formatted(letter)
                    : String.valueOf((char) letter))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
