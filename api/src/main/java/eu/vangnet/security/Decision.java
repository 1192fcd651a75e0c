package eu.vangnet.security;

import java.util.Optional;

/**
 * What the one decision point answers.
 *
 * @param allowed whether the action may be done
 * @param reason stable reason code of a refusal; empty when allowed
 * @param visible whether the caller may know that the object exists; a refusal that is not visible
 *     answers as an absent object
 */
public record Decision(boolean allowed, Optional<String> reason, boolean visible) {

  /** Allowed. */
  public static Decision allow() {
    return new Decision(true, Optional.empty(), true);
  }

  /** Refused, of an object that the caller may see. */
  public static Decision refuse(String reason) {
    return new Decision(false, Optional.of(reason), true);
  }

  /** Refused, of an object that must seem absent. */
  public static Decision hide() {
    return new Decision(false, Optional.of("notVisible"), false);
  }
}
