package eu.vangnet.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
  @Provide
  Arbitrary<Version> versions() {
    Arbitrary<Integer> parts = Arbitraries.integers().between(0, 12);
    return Combinators.combine(parts, parts, parts).as(Version::new);
  }

  @Property
  void aWrittenVersionIsReadBack(@ForAll("versions") Version version) {
    assertThat(Version.of(version.toString())).isEqualTo(version);
  }

  @Property
  void aRangeHoldsWhatLiesBetweenItsEnds(
      @ForAll("versions") Version a, @ForAll("versions") Version b, @ForAll("versions") Version c) {
    if (a.compareTo(b) < 0) {
      VersionRange range = VersionRange.of("[" + a + "," + b + ")");
      assertThat(range.contains(c)).isEqualTo(a.compareTo(c) <= 0 && c.compareTo(b) < 0);
      assertThat(range.contains(a)).isTrue();
      assertThat(range.contains(b)).isFalse();
      assertThat(VersionRange.of(range.toString())).isEqualTo(range);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "v1.0", "1.0-beta", "01.0", "1.0.0.0", "-1.0", "١.٠"})
  void whatIsNoVersionIsRefusedByName(String text) {
    assertThatThrownBy(() -> Version.of(text))
        .isInstanceOf(InvalidDeclaration.class)
        .hasMessageContaining("Version")
        .hasMessageContaining(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "[1.0,2.0]", "(1.0,2.0)", "[2.0,1.0)", "[1.0,1.0)", "[1.0,)"})
  void whatIsNoRangeIsRefusedByName(String text) {
    assertThatThrownBy(() -> VersionRange.of(text))
        .isInstanceOf(InvalidDeclaration.class)
        .hasMessageContaining("VersionRange");
  }

  @Test
  void theMinorPartCountsBeforeThePatch() {
    assertThat(Version.of("1.10")).isGreaterThan(Version.of("1.9.9"));
  }
}
