package eu.vangnet.casework.sharing;

import eu.vangnet.spi.DataCategory;

/**
 * What of a case itself is decided on like an item, group by group. What is in no group, such as
 * its phase, its dates and who sits at the table, is for everybody who sits there and with whom
 * something is shared; that the case is there, for the others too.
 */
public enum FieldGroup {
  /** Who the person is: name, birth, contact, age, sex. */
  IDENTITY("identity", DataCategory.ORDINARY),
  /** Which types of concern: they tell of belief and opinion (GDPR article 9). */
  CONCERN("concern", DataCategory.SPECIAL),
  /** What the case is about, who reported, and what the person says of it. */
  SUMMARY("summary", DataCategory.ORDINARY),
  /** The grounds of decisions, in words. */
  GROUNDS("grounds", DataCategory.ORDINARY);

  private final String code;
  private final DataCategory category;

  FieldGroup(String code, DataCategory category) {
    this.code = code;
    this.category = category;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** As which sort of data it is decided on. */
  public DataCategory category() {
    return category;
  }

  Classification classification() {
    return Classification.ofTenant(category);
  }
}
