package eu.vangnet.platform.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @Test
  void anObjectIsRead() {
    assertThat(JsonText.read(utf8("{\"a\":[1,\"\\ud83d\\ude00\"]}")).path("a").size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"secret\":}",
        "{\"a\":1}}",
        "{\"a\":1} {}",
        "{'a':1}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":1,}",
        "// c\n{}",
        "\"\u0001\"",
        "{\"a\":\"\\u12\"}"
      })
  void whatIsNotJsonIsRefusedWithoutBeingRepeated(String body) {
    assertThat(refusal(utf8(body)))
        .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_BODY))
        .satisfies(
            problem -> assertThat(problem.detail()).doesNotContain("secret", "tools.jackson"));
  }

  @Test
  void aDuplicateKeyIsRefusedAtAnyDepth() {
    assertThat(refusal(utf8("{\"a\":{\"b\":1,\"b\":2}}")).detail()).contains("twice", "line 1");
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = "{\"a\":1}".getBytes(StandardCharsets.UTF_16);
    byte[] overlongSlash = {'"', (byte) 0xC0, (byte) 0xAF, '"'};
    assertThat(refusal(latin).detail()).isEqualTo("The body is not UTF-8.");
    assertThat(refusal(wide).type()).isEqualTo(ProblemType.MALFORMED_BODY);
    assertThat(refusal(overlongSlash).detail()).isEqualTo("The body is not UTF-8.");
  }

  @Test
  void depthNumbersAndNamesAreBounded() {
    String deep = "[".repeat(33) + "]".repeat(33);
    assertThat(refusal(utf8(deep)).detail()).contains("32 levels");
    assertThat(refusal(utf8("{\"a\":" + "9".repeat(41) + "}")).detail()).contains("40 digits");
    assertThat(refusal(utf8("{\"" + "n".repeat(201) + "\":1}")).detail()).contains("200");
    assertThat(JsonText.read(utf8("[".repeat(32) + "]".repeat(32))).isArray()).isTrue();
  }

  @Test
  void halfASurrogatePairIsRefusedWithItsPointer() {
    assertThat(refusal(utf8("{\"a/b\":[\"x\",\"\\ud800\"]}")).violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.name()).isEqualTo("/a~1b/1"));
  }

  private static ProblemException refusal(byte[] body) {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> JsonText.read(body));
    assertThat(refused).isNotNull();
    return refused;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
