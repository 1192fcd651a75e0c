package eu.vangnet.privacy.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestClockTest {
  private static final RequestClock AMSTERDAM = new RequestClock(ZoneId.of("Europe/Amsterdam"));

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T10:00:00Z, 2026-02-28, 2026-04-30",
    "2028-01-31T10:00:00Z, 2028-02-29, 2028-04-30",
    "2026-03-15T10:00:00Z, 2026-04-15, 2026-06-15",
    "2026-12-31T22:59:59Z, 2027-01-31, 2027-03-31",
    "2026-12-31T23:00:00Z, 2027-02-01, 2027-04-01"
  })
  void monthsAreThoseOfTheCalendar(Instant received, LocalDate due, LocalDate extended) {
    assertThat(AMSTERDAM.dueOn(received, false)).isEqualTo(due);
    assertThat(AMSTERDAM.dueOn(received, true)).isEqualTo(extended);
  }

  @Test
  void theLastDayIsWholeInTheZoneOfTheTenant() {
    assertThat(AMSTERDAM.lateFrom(LocalDate.parse("2026-03-28"))).isEqualTo("2026-03-28T23:00:00Z");
    assertThat(AMSTERDAM.lateFrom(LocalDate.parse("2026-03-29"))).isEqualTo("2026-03-29T22:00:00Z");
  }
}
