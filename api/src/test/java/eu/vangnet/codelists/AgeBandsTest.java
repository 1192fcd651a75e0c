package eu.vangnet.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandsTest {
  @ParameterizedTest
  @CsvSource({
    "0,0-10", "10,0-10", "11,11-15", "15,11-15", "16,16-17", "17,16-17", "18,18-20", "20,18-20",
    "21,21-25", "25,21-25", "26,26-30", "30,26-30", "31,31-40", "40,31-40", "41,41-50", "50,41-50",
    "51,51+", "120,51+"
  })
  void theEdgesOfABandBelongToIt(int age, String band) {
    assertThat(AgeBands.band("prevent2025", Optional.of(age))).isEqualTo(band);
  }

  @Test
  void noAgeIsNoBand() {
    assertThat(AgeBands.band("prevent2025", Optional.empty())).isEqualTo("notStated");
    assertThat(AgeBands.band(AgeBands.SINGLE, Optional.empty())).isEqualTo("notStated");
  }

  @Property
  void everyAgeHasABandOfItsScheme(@ForAll @IntRange(min = 0, max = 130) int age) {
    assertThat(AgeBands.bands("prevent2025"))
        .contains(AgeBands.band("prevent2025", Optional.of(age)));
    assertThat(AgeBands.band(AgeBands.SINGLE, Optional.of(age))).isEqualTo(String.valueOf(age));
  }
}
