package eu.vangnet.spi;

import java.util.regex.Pattern;

/**
 * A country's national identity number that may be written down where the module is enabled. By
 * default none may: the product refuses every such number that it finds in a text.
 *
 * @param country ISO 3166-1 alpha-2, for example {@code NL}
 * @param legalBasis code of the module's legal basis that allows it (GDPR, article 87)
 */
public record NationalNumber(String country, String legalBasis) {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /** Checks both parts. */
  public NationalNumber {
    Require.matching("NationalNumber.country", country, COUNTRY, "a country of two capitals");
    Require.code("NationalNumber.legalBasis of " + country, legalBasis);
  }
}
