package eu.vangnet.casework.involved;

/** The ages at which the law and good practice treat somebody in another way. */
public enum AgeGroup {
  /** No ideology is recorded, and child protection comes first. */
  UNDER_TWELVE("underTwelve", 12),
  /** A minor whose own word does not yet count for everything. */
  TWELVE_TO_FIFTEEN("twelveToFifteen", 16),
  /** A minor whose own consent counts in most countries. */
  SIXTEEN_OR_SEVENTEEN("sixteenOrSeventeen", 18),
  /** Of age. */
  ADULT("adult", Integer.MAX_VALUE);

  private final String code;
  private final int below;

  AgeGroup(String code, int below) {
    this.code = code;
    this.below = below;
  }

  /** The group of an age in years. */
  public static AgeGroup of(int age) {
    for (AgeGroup group : values()) {
      if (age < group.below) {
        return group;
      }
    }
    return ADULT;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** Whether somebody of that age is a minor. */
  public boolean minor() {
    return this != ADULT;
  }
}
