package eu.vangnet.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024/25, 2024-04-01, 2025-03-31",
    "1999/00, 1999-04-01, 2000-03-31",
    "2025 Q1, 2025-01-01, 2025-03-31",
    "2024 Q4, 2024-10-01, 2024-12-31",
    "2024 H1, 2024-01-01, 2024-06-30",
    "2024, 2024-01-01, 2024-12-31",
    "2014-2019, 2014-01-01, 2019-12-31",
    "2014-12..2015-08, 2014-12-01, 2015-08-31"
  })
  void knownFormsHaveTheirDays(String text, String first, String last) {
    ReportedPeriod period = ReportedPeriod.of(text);
    assertThat(period.first()).hasToString(first);
    assertThat(period.last()).hasToString(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024/26", "2024 H3", "2024 Q5", "2019-2014", "2014-13..2015-01", "soon", ""})
  void otherFormsAreRefused(String text) {
    assertThatThrownBy(() -> ReportedPeriod.of(text))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("known forms");
  }
}
