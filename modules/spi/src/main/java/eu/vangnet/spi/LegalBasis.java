package eu.vangnet.spi;

import java.util.Set;

/**
 * A rule of law on which data may be processed.
 *
 * @param code for example {@code pgaAct}
 * @param citation the law as cited
 * @param validity days on which it is in force
 * @param dataCategories sorts of data it allows
 * @param verified false while nobody with a law degree has confirmed citation and dates; shown as
 *     "to be verified"
 */
public record LegalBasis(
    String code,
    Texts citation,
    Validity validity,
    Set<DataCategory> dataCategories,
    boolean verified) {
  /** Said in place of a legal basis where a period rests on habit only. */
  public static final String CUSTOMARY = "customary";

  /** Checks every part. */
  public LegalBasis {
    Require.code("LegalBasis.code", code);
    if (code.equals(CUSTOMARY)) {
      throw new InvalidDeclaration("LegalBasis.code", "'customary' says that there is no basis");
    }
    Require.present("LegalBasis.citation of " + code, citation);
    Require.present("LegalBasis.validity of " + code, validity);
    dataCategories = Require.set("LegalBasis.dataCategories of " + code, dataCategories);
    if (dataCategories.isEmpty()) {
      throw new InvalidDeclaration("LegalBasis.dataCategories of " + code, "is empty");
    }
  }
}
