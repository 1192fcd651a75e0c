package eu.vangnet.dump;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody who does not exist, with values that stand nowhere else.
 *
 * @param number from 0 on; no two alike
 */
record PlantedPerson(int number) {
  private static final List<String> GIVEN =
      List.of(
          "Adalwijn",
          "Brechtje",
          "Cunegonda",
          "Diederika",
          "Evermarus",
          "Folkwina",
          "Gerlindis",
          "Hadewijch",
          "Idesbald",
          "Jorwerd",
          "Kiliana",
          "Lutgardis",
          "Machteld",
          "Notgerus",
          "Odilberga",
          "Pharaildis",
          "Quirinus",
          "Radboudje",
          "Sigebrand",
          "Theoduline");
  private static final List<String> FIRST_PART =
      List.of(
          "Kruisen", "Wolven", "Zilver", "Donker", "Blauwen", "Hagel", "Ijzeren", "Kopper",
          "Linden", "Merel");
  private static final List<String> LAST_PART =
      List.of("steinmeer", "hofstede", "waterdam", "brugveld", "kerkhoven");
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1990, 1, 1);

  String name() {
    return given() + ' ' + family();
  }

  private String given() {
    return GIVEN.get(number % 20);
  }

  String family() {
    return FIRST_PART.get(number / 20 % 10) + LAST_PART.get(number / 200 % 5);
  }

  String born() {
    return FIRST_BIRTH.plusDays(number).toString();
  }

  String phone() {
    return "+31 6 %08d".formatted(90_010_007 + number * 17L);
  }

  String email() {
    return given().toLowerCase(Locale.ROOT)
        + '.'
        + family().toLowerCase(Locale.ROOT)
        + "@post.example.org";
  }

  /** A sentence that nobody else would write, in a place that has a name. */
  String sentence(String place) {
    return "The uncle in Appelterre lent %s a bicycle in week %d, says the %s."
        .formatted(given(), number, place);
  }

  /** What must be nowhere, by what it is. */
  Map<String, String> secrets() {
    String digits = phone().replaceAll("\\D", "");
    LocalDate birth = FIRST_BIRTH.plusDays(number);
    return Map.of(
        "name", name(),
        "family name", family(),
        "birth date", born(),
        "birth date as in letters",
            "%02d-%02d-%d".formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear()),
        "phone number", phone(),
        "phone digits", digits,
        "phone at home", "0" + digits.substring(2),
        "e-mail", email(),
        "sentence", "lent %s a bicycle in week %d,".formatted(given(), number));
  }
}
