package eu.vangnet.platform.personal;

import java.util.Arrays;
import java.util.Optional;

/** Why an item is not given to the person it is about (GDPR articles 15(4) and 23). */
public enum WithholdingGround {
  /** It would show somebody else, such as who reported. */
  OTHERS_RIGHTS("othersRights"),
  /** Its holder is bound to professional secrecy. */
  PROFESSIONAL_SECRECY("professionalSecrecy"),
  /** A child said it in confidence, and a guardian asks. */
  CONFIDENCE_OF_CHILD("confidenceOfChild"),
  /** It would put somebody in danger. */
  SAFETY("safety"),
  /** It would undo the prevention or the inquiry that the law protects. */
  PREVENTION_OF_OFFENCES("preventionOfOffences");

  private final String code;

  WithholdingGround(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** The ground with this code. */
  public static Optional<WithholdingGround> of(String code) {
    return Arrays.stream(values()).filter(ground -> ground.code.equals(code)).findFirst();
  }
}
