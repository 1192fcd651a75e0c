package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LengthsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @Provide
  Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 800))
        .as(Period::of)
        .filter(period -> !period.isZero());
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(
            LocalDate.of(2000, 1, 1).toEpochDay() * 86_400,
            LocalDate.of(2060, 1, 1).toEpochDay() * 86_400)
        .map(Instant::ofEpochSecond);
  }

  @Property
  void aPeriodThatIsNotLongerNeverEndsLater(
      @ForAll("periods") Period own,
      @ForAll("periods") Period limit,
      @ForAll("moments") Instant at) {
    if (Lengths.notLonger(own, limit)) {
      assertThat(Lengths.end(at, own, ZONE)).isBeforeOrEqualTo(Lengths.end(at, limit, ZONE));
    }
  }

  @Property
  void everyPeriodIsAsLongAsItself(@ForAll("periods") Period period) {
    assertThat(Lengths.notLonger(period, period)).isTrue();
    assertThat(Lengths.notLonger(period.plusDays(1), period)).isFalse();
  }

  @Property
  void whateverIsOverBeganBeforeTheLatestStart(
      @ForAll("periods") Period period, @ForAll("moments") Instant since) {
    Instant end = Lengths.end(since, period, ZONE);

    assertThat(since).isBeforeOrEqualTo(Lengths.latestStart(end, period, ZONE));
  }

  @Property
  void theTenantMayShortenAndNeverLengthen(
      @ForAll("periods") Period own, @ForAll("periods") Period limit) {
    RetentionRule rule = CoreRules.all().getFirst();
    RetentionRule limited =
        new RetentionRule(
            rule.code(),
            rule.trigger(),
            Optional.of(limit),
            Optional.of(limit),
            rule.legalSource(),
            rule.outcome(),
            rule.extensions(),
            rule.reviewOn(),
            rule.standing(),
            rule.reason());

    Period applied = limited.decided(own, Optional.empty()).period().orElseThrow();

    assertThat(Lengths.notLonger(applied, limit)).isTrue();
  }

  @Example
  void monthsAndDaysAreComparedByTheCalendar() {
    assertThat(Lengths.notLonger(Period.ofMonths(12), Period.ofYears(1))).isTrue();
    assertThat(Lengths.notLonger(Period.ofDays(31), Period.ofMonths(1))).isFalse();
    assertThat(Lengths.notLonger(Period.ofDays(28), Period.ofMonths(1))).isTrue();
    assertThat(Lengths.notLonger(Period.ofDays(366), Period.ofYears(1))).isFalse();
  }

  @Example
  void nothingButYearsMonthsAndDaysIsAPeriod() {
    assertThat(Lengths.parse("P1Y6M")).contains(Period.of(1, 6, 0));
    assertThat(Lengths.parse("P0D")).isEmpty();
    assertThat(Lengths.parse("P-1Y")).isEmpty();
    assertThat(Lengths.parse("P1W")).isEmpty();
    assertThat(Lengths.parse("a year")).isEmpty();
  }
}
