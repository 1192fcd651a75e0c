package eu.vangnet.casework.sharing;

import java.util.Arrays;
import java.util.Optional;

/** What an agreement asks for, case by case, before anything is shared under it. */
public enum SharingCondition {
  /** The person, or who speaks for them, agreed that partners hear of the case. */
  CONSENT("consent"),
  /** The organisation was told, in this case, that what it hears is confidential. */
  BRIEFING("briefing");

  private final String code;

  SharingCondition(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** The condition with this code. */
  public static Optional<SharingCondition> of(String code) {
    return Arrays.stream(values()).filter(condition -> condition.code.equals(code)).findFirst();
  }
}
