package eu.vangnet.spi;

/**
 * Whether support needs consent. This is consent to take part, never the legal basis for processing
 * data.
 *
 * @param code of the rule
 * @param needed whether support may not begin without it
 * @param ownConsentFromAge age in years from which the giver's own consent counts
 * @param guardianUntilAge age in years of the giver below which a guardian consents as well
 * @param legalSource code of a legal basis or {@link LegalBasis#CUSTOMARY}
 * @param text what the giver is told
 * @param giver whose consent it is, and so whose age counts
 */
public record ConsentRule(
    String code,
    boolean needed,
    int ownConsentFromAge,
    int guardianUntilAge,
    String legalSource,
    Texts text,
    ConsentGiver giver) {
  /** Checks every part. */
  public ConsentRule {
    Require.code("ConsentRule.code", code);
    Require.atLeast("ConsentRule.ownConsentFromAge of " + code, ownConsentFromAge, 0);
    Require.atLeast("ConsentRule.guardianUntilAge of " + code, guardianUntilAge, 0);
    if (needed && ownConsentFromAge > guardianUntilAge) {
      throw new InvalidDeclaration(
          "ConsentRule.guardianUntilAge of " + code,
          "between it and ownConsentFromAge nobody could consent");
    }
    Require.code("ConsentRule.legalSource of " + code, legalSource);
    Require.present("ConsentRule.text of " + code, text);
    Require.present("ConsentRule.giver of " + code, giver);
  }

  /** Of the person of concern. */
  public ConsentRule(
      String code,
      boolean needed,
      int ownConsentFromAge,
      int guardianUntilAge,
      String legalSource,
      Texts text) {
    this(
        code,
        needed,
        ownConsentFromAge,
        guardianUntilAge,
        legalSource,
        text,
        ConsentGiver.PERSON_OF_CONCERN);
  }
}
