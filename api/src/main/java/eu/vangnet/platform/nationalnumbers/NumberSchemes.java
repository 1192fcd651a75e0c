package eu.vangnet.platform.nationalnumbers;

import static eu.vangnet.platform.nationalnumbers.Digits.at;
import static eu.vangnet.platform.nationalnumbers.Digits.isDay;
import static eu.vangnet.platform.nationalnumbers.Digits.modulo;
import static eu.vangnet.platform.nationalnumbers.Digits.number;
import static eu.vangnet.platform.nationalnumbers.Digits.weighted;

import java.util.List;
import java.util.stream.IntStream;

/** The countries whose numbers are known, each with the rule it is checked by. */
final class NumberSchemes {
  private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";

  /** Values of the characters 0 to 9 and A to Z at odd places (decree of 23 December 1976). */
  private static final int[] ITALIAN = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8,
    12, 14, 16, 10, 22, 25, 24, 23
  };

  static final List<NumberScheme> ALL =
      List.of(
          // Burgerservicenummer, eleven test; also as 1234.56.782 and 123.456.782.
          NumberScheme.of(
              "NL",
              "\\d{9}|\\d{4}[. ]\\d{2}[. ]\\d{3}|\\d{3}[. ]\\d{3}[. ]\\d{3}",
              NumberSchemes::dutch),
          // Rijksregisternummer, modulo 97, with a 2 in front for who was born from 2000 on.
          NumberScheme.of(
              "BE", "\\d{2}[.]?\\d{2}[.]?\\d{2}[- ]?\\d{3}[. ]?\\d{2}", NumberSchemes::belgian),
          // Personnummer and samordningsnummer (day plus 60), Luhn.
          NumberScheme.of("SE", "(?:\\d{2})?\\d{6}[-+]?\\d{4}", NumberSchemes::swedish),
          // CPR-nummer. Since 2007 it has no check digit, so with its hyphen the date is enough.
          NumberScheme.of("DK", "\\d{6}-\\d{4}", NumberSchemes::danishDate),
          NumberScheme.of("DK", "\\d{10}", NumberSchemes::danish),
          // Henkilötunnus, modulo 31; the sign of the century as extended in 2023.
          NumberScheme.of("FI", "\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]", NumberSchemes::finnish),
          // Sozialversicherungsnummer, modulo 11, the check digit in the fourth place.
          NumberScheme.of("AT", "\\d{4} ?\\d{6}", NumberSchemes::austrian),
          // Fødselsnummer and D-nummer (day plus 40), two check digits modulo 11.
          NumberScheme.of("NO", "\\d{6} ?\\d{5}", NumberSchemes::norwegian),
          // Steuerliche Identifikationsnummer, ISO/IEC 7064, one digit twice or three times.
          NumberScheme.of("DE", "\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}", NumberSchemes::german),
          // Numéro d'inscription au répertoire, key modulo 97; 2A and 2B are Corsica.
          NumberScheme.of(
              "FR",
              "[12] ?\\d{2} ?\\d{2} ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}",
              NumberSchemes::french),
          // Codice fiscale.
          NumberScheme.of(
              "IT", "[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]", NumberSchemes::italian),
          // DNI and NIE, letter modulo 23.
          NumberScheme.of("ES", "(?:\\d{8}|[XYZ]-?\\d{7})-?[A-Z]", NumberSchemes::spanish),
          // PESEL; the month also tells the century.
          NumberScheme.of("PL", "\\d{11}", NumberSchemes::polish));

  private NumberSchemes() {}

  private static boolean dutch(String text) {
    int sum = weighted(text, 9, 8, 7, 6, 5, 4, 3, 2) - at(text, 8);
    return number(text, 0, 9) != 0 && sum % 11 == 0;
  }

  private static boolean belgian(String text) {
    int month = number(text, 2, 4) % 20;
    int day = number(text, 4, 6);
    int check = 97 - modulo(text.substring(0, 9), 97);
    int laterCheck = 97 - modulo("2" + text.substring(0, 9), 97);
    int last = number(text, 9, 11);
    return number(text, 2, 4) <= 52
        && month <= 12
        && day <= 31
        && (last == check || last == laterCheck);
  }

  private static boolean swedish(String text) {
    String bare = text.replace("+", "");
    boolean century = bare.length() == 12;
    String short10 = century ? bare.substring(2) : bare;
    int day = number(short10, 4, 6);
    return bare.length() >= 10
        && (!century || bare.matches("(18|19|20).*"))
        && isDay(number(short10, 0, 2), number(short10, 2, 4), day > 60 ? day - 60 : day)
        && Digits.luhn(short10);
  }

  private static boolean danishDate(String text) {
    return isDay(number(text, 4, 6), number(text, 2, 4), number(text, 0, 2));
  }

  private static boolean danish(String text) {
    return danishDate(text) && weighted(text, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  private static boolean finnish(String text) {
    // The hyphen of the century went with the separators.
    String digits = text.replaceFirst("(?<=^\\d{6})[+A-FU-Y]", "");
    String nine = digits.substring(0, 9);
    return digits.length() == 10
        && isDay(number(nine, 4, 6), number(nine, 2, 4), number(nine, 0, 2))
        && FINNISH.charAt(modulo(nine, 31)) == digits.charAt(9);
  }

  private static boolean austrian(String text) {
    int sum = weighted(text, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6);
    int month = Math.min(number(text, 6, 8), number(text, 6, 8) > 12 ? 12 : 99);
    return at(text, 0) > 0
        && number(text, 6, 8) <= 15
        && isDay(number(text, 8, 10), month, number(text, 4, 6))
        && sum % 11 == at(text, 3);
  }

  private static boolean norwegian(String text) {
    int day = number(text, 0, 2);
    return isDay(number(text, 4, 6), number(text, 2, 4), day > 40 ? day - 40 : day)
        && weighted(text, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
        && weighted(text, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  private static boolean german(String text) {
    String ten = text.substring(0, 10);
    long different = ten.chars().distinct().count();
    long most =
        IntStream.rangeClosed('0', '9')
            .mapToLong(digit -> ten.chars().filter(other -> other == digit).count())
            .max()
            .orElse(0);
    boolean sound = (different == 9 && most == 2) || (different == 8 && most == 3);
    return at(text, 0) > 0 && sound && Digits.mod11And10(text);
  }

  private static boolean french(String text) {
    String digits = text.replaceFirst("(?<=^.{5})2A", "19").replaceFirst("(?<=^.{5})2B", "18");
    int month = number(digits, 3, 5);
    boolean known = (month >= 1 && month <= 12) || (month >= 20 && month <= 42);
    return known && 97 - modulo(digits.substring(0, 13), 97) == number(digits, 13, 15);
  }

  private static boolean italian(String text) {
    int sum = 0;
    for (int place = 0; place < 15; place++) {
      int value = Character.digit(text.charAt(place), 36);
      int even = value < 10 ? value : value - 10;
      sum += place % 2 == 0 ? ITALIAN[value] : even;
    }
    return text.charAt(15) - 'A' == sum % 26;
  }

  private static boolean spanish(String text) {
    String digits = text.substring(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2');
    return SPANISH.charAt(modulo(digits, 23)) == text.charAt(8);
  }

  private static boolean polish(String text) {
    int month = number(text, 2, 4) % 20;
    return isDay(number(text, 0, 2), month, number(text, 4, 6))
        && weighted(text, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0;
  }
}
