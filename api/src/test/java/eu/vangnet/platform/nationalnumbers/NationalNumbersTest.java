package eu.vangnet.platform.nationalnumbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are examples that the countries themselves publish, or made up to check out. */
class NationalNumbersTest {
  private static final int MANY = 20_000;

  private final Random chance = new Random(20_261_126L);

  @ParameterizedTest
  @CsvSource({
    "NL, 111222333",
    "NL, 1112.22.333",
    "NL, 111 222 333",
    "BE, 85073003328",
    "BE, 85.07.30-033.28",
    "BE, 17073003384",
    "SE, 811218-9876",
    "SE, 198112189876",
    "SE, 811218+9876",
    "SE, 701063-2391",
    "DK, 070761-4285",
    "DK, 0707614285",
    "FI, 131052-308T",
    "FI, 131052-308t",
    "FI, 010516B903X",
    "AT, 1237010180",
    "AT, 1237 010180",
    "NO, 15108695088",
    "DE, 36574261809",
    "DE, 36 574 261 809",
    "FR, 295109912611193",
    "FR, 2 95 10 99 126 111 93",
    "IT, RCCMNL83S18D969H",
    "ES, 54362315K",
    "ES, X-2482300W",
    "PL, 44051401359",
  })
  void aNumberIsFoundWithItsCountry(String country, String number) {
    for (String text :
        new String[] {
          number, "His number is " + number + ".", "(" + number + ")", "nr:" + number + ", he said"
        }) {
      Set<String> others = othersThan(country);
      assertThat(NationalNumbers.find(text, others)).as(text).contains(country);
      assertThat(NationalNumbers.find(text, Set.of())).as(text).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111222334",
        "85073003329",
        "811218-9875",
        "131052-308S",
        "54362315J",
        "RCCMNL83S18D969I",
        "999999-9999",
        "000000000"
      })
  void oneWrongDigitIsNoNumber(String text) {
    assertThat(NationalNumbers.find(text, Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+31612345678",
        "call +32 475 12 34 56 or 020-6241111",
        "2026-03-02T09:30:00Z",
        "from 2026-03-02 to 2026-04-02",
        "case 2026-0012, room 3.14, € 1.234.567,89",
        "NL91ABNA0417164300",
        "/v1/cases/0190b6f4-0000-7000-8000-000000000002"
      })
  void everydayTextIsNoNumber(String text) {
    assertThat(NationalNumbers.find(text, Set.of())).isEmpty();
  }

  @Test
  void digitsOfAnotherWidthAreRead() {
    assertThat(NationalNumbers.find("１１１２２２３３３", Set.of())).contains("NL");
  }

  @Test
  void aNumberThatAModuleAllowsIsLeftAlone() {
    assertThat(NationalNumbers.find("111222333", Set.of("NL"))).isEmpty();
    assertThat(NationalNumbers.find("111222333 and 131052-308T", Set.of("NL"))).contains("FI");
  }

  @Test
  void neverTakesForANumber() {
    assertThat(rate(() -> UUID.randomUUID().toString())).as("UUIDs").isZero();
    assertThat(rate(this::international)).as("telephone numbers with a plus").isZero();
    assertThat(rate(() -> day().toString())).as("dates").isZero();
    assertThat(rate(() -> moment().toString())).as("points in time").isZero();
  }

  /** The rates that package-info tells; a scheme that catches more must change the words there. */
  @Test
  void errsAsOftenAsItSays() {
    double nine = rate(() -> digits(9));
    double ten = rate(() -> digits(10));
    double eleven = rate(() -> digits(11));
    double mobile = rate(() -> "06" + digits(8));
    System.out.printf(
        Locale.ROOT,
        "National numbers: random digits taken for one: nine %.1f %%, ten %.1f %%, eleven %.1f %%,"
            + " Dutch mobile numbers %.1f %%%n",
        100 * nine,
        100 * ten,
        100 * eleven,
        100 * mobile);
    assertThat(nine).isBetween(0.08, 0.10);
    assertThat(ten).isBetween(0.002, 0.02);
    assertThat(eleven).isBetween(0.002, 0.06);
    assertThat(mobile).isLessThan(0.02);
  }

  private double rate(Supplier<String> text) {
    int found = 0;
    for (int i = 0; i < MANY; i++) {
      if (NationalNumbers.find("tel. " + text.get() + " says", Set.of()).isPresent()) {
        found++;
      }
    }
    return (double) found / MANY;
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(chance.nextInt(10));
    }
    return digits.toString();
  }

  private String international() {
    return "+" + (chance.nextInt(9) + 1) + digits(8 + chance.nextInt(4));
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(chance.nextInt(30_000));
  }

  private Instant moment() {
    return Instant.ofEpochSecond(
        chance.nextLong(2_000_000_000L), chance.nextInt(1_000_000) * 1_000L);
  }

  private static Set<String> othersThan(String country) {
    return NumberSchemes.ALL.stream()
        .map(NumberScheme::country)
        .filter(other -> !other.equals(country))
        .collect(java.util.stream.Collectors.toSet());
  }
}
