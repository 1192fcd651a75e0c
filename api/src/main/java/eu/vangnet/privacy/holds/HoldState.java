package eu.vangnet.privacy.holds;

import java.util.Arrays;

/** Where a hold stands. */
public enum HoldState {
  /** It holds. */
  PLACED("placed"),
  /** It still holds; somebody wants it lifted and waits for a second person. */
  LIFTING_ASKED("liftingAsked"),
  /** It holds no longer. */
  LIFTED("lifted");

  private final String code;

  HoldState(String code) {
    this.code = code;
  }

  /** The stored and shown word. */
  public String code() {
    return code;
  }

  boolean mayBecome(HoldState next) {
    return switch (this) {
      case PLACED -> next == LIFTING_ASKED;
      case LIFTING_ASKED -> next == LIFTED;
      case LIFTED -> false;
    };
  }

  static HoldState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
