package eu.vangnet.reports.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuarterTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Quarter FIRST = Quarter.parse("2026-Q1").orElseThrow();

  @Test
  void midnightOfTheTenantsOwnZoneBoundsIt() {
    assertThat(FIRST.from(HELSINKI)).isEqualTo(Instant.parse("2025-12-31T22:00:00Z"));
    // Summer time has begun there by the end of March.
    assertThat(FIRST.until(HELSINKI)).isEqualTo(Instant.parse("2026-03-31T21:00:00Z"));
  }

  @Test
  void itIsOverWhenItHasEndedEverywhere() {
    assertThat(FIRST.over()).isEqualTo(Instant.parse("2026-04-01T12:00:00Z"));
  }

  @Test
  void theLastQuarterEndsWithTheYear() {
    assertThat(Quarter.parse("2026-Q4").orElseThrow().until(ZoneId.of("UTC")))
        .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
  }

  @Test
  void whatIsNoQuarterIsNone() {
    assertThat(Quarter.parse("2026-Q5")).isEmpty();
    assertThat(Quarter.parse("2026")).isEmpty();
  }
}
