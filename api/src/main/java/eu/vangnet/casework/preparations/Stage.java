package eu.vangnet.casework.preparations;

import java.util.Arrays;
import java.util.List;

/**
 * What has to be done before anything is told, in this order; each may be done again. Follows the
 * Dutch method for sharing information on possible radicalisation (domain.md B.1); telling and
 * looking back come after.
 */
enum Stage {
  /** Facts apart from opinions, each with its source, and what speaks against the worry. */
  DESCRIBE("describe"),
  /** Colleagues or experts are asked, without naming anybody. */
  CONSULT("consult"),
  /** The person is talked with, unless that is unsafe now. */
  TALK("talk"),
  /** What is at risk when it is told, and when it is not; the conditions of the module's rules. */
  WEIGH("weigh"),
  /** Whether it is told, and on what ground. */
  DECIDE("decide");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Stage of(String code) {
    return Arrays.stream(values())
        .filter(stage -> stage.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** What has to be done before this is done for the first time. */
  List<Stage> before() {
    return Arrays.stream(values()).filter(stage -> stage.compareTo(this) < 0).toList();
  }
}
