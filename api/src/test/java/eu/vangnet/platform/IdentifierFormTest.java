package eu.vangnet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierFormTest {

  @Property(tries = 200)
  void whatIsWrittenIsReadAgain(@ForAll long most, @ForAll long least) {
    UUID id = new UUID(most, least);

    assertThat(Identifiers.parse(id.toString())).contains(id);
    assertThat(Identifiers.hasForm(id.toString().toUpperCase(Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0190b6f4-0000-7000-8000-00000000000",
        "0190b6f4-0000-7000-8000-0000000000022",
        "0190b6f4-0000-7000-8000-00000000000g",
        "0190b6f4-0000-7000-8000-00000000000\uff11",
        "0190b6f4-00007000-8000-0000-00000002",
        "0190b6f4 0000-7000-8000-000000000002",
        "-190b6f4-0000-7000-8000-000000000002"
      })
  void anythingElseIsNone(String text) {
    assertThat(Identifiers.hasForm(text)).isFalse();
    assertThat(Identifiers.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0190B6F4-0000-7000-8000-000000000002", "0190b6f4-0000-7000-8000-00000000000A"})
  void capitalsNameNothing(String text) {
    assertThat(Identifiers.hasForm(text)).isTrue();
    assertThat(Identifiers.parse(text)).isEmpty();
  }
}
