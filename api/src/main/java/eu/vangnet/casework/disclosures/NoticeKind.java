package eu.vangnet.casework.disclosures;

import java.util.Arrays;

/** Of what a recipient has to hear. */
public enum NoticeKind {
  /** The person has said something of what was told. */
  RECTIFIED("rectified"),
  /** The signal that was told of was weighed, and nothing was in it. */
  UNFOUNDED("unfounded"),
  /** It was erased. */
  ERASED("erased"),
  /** Its processing was restricted (GDPR article 18). */
  RESTRICTED("restricted"),
  /** That restriction was lifted. */
  LIFTED("lifted");

  private final String code;

  NoticeKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static NoticeKind of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
  }

  /** Whether it tells of a restriction, of which only few hear where it lies. */
  boolean isOfRestriction() {
    return this == RESTRICTED || this == LIFTED;
  }
}
