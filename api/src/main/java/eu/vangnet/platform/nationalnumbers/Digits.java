package eu.vangnet.platform.nationalnumbers;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The arithmetic of check digits, and dates as numbers hold them. */
final class Digits {
  private Digits() {}

  static int at(String digits, int place) {
    return digits.charAt(place) - '0';
  }

  static int number(String digits, int from, int until) {
    return Integer.parseInt(digits.substring(from, until));
  }

  /** The sum of the digits from the first on, each times its weight. */
  static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int place = 0; place < weights.length; place++) {
      sum += at(digits, place) * weights[place];
    }
    return sum;
  }

  static int modulo(String digits, int divisor) {
    return new BigInteger(digits).mod(BigInteger.valueOf(divisor)).intValue();
  }

  /** Luhn, ISO/IEC 7812-1 annex B, with the check digit as the last. */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      int digit = at(digits, digits.length() - 1 - place);
      int doubled = place % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  /** ISO/IEC 7064 MOD 11,10, with the check digit as the last. */
  static boolean mod11And10(String digits) {
    int product = 10;
    for (int place = 0; place < digits.length() - 1; place++) {
      int sum = (at(digits, place) + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == at(digits, digits.length() - 1);
  }

  /** Whether a day of some year has this number; years of two digits count as leap years. */
  static boolean isDay(int year, int month, int day) {
    try {
      LocalDate.of(year < 100 ? 2000 : year, month, day);
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }
}
