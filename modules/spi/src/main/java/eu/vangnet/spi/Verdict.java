package eu.vangnet.spi;

import java.util.Optional;

/** What a policy says: allowed, or refused with a reason. A refusal is a result, not a fault. */
public sealed interface Verdict {
  /** Nothing speaks against it. */
  record Allowed() implements Verdict {}

  /**
   * It may not be.
   *
   * @param reasonCode for programs
   * @param text for people
   */
  record Refused(String reasonCode, Texts text) implements Verdict {
    /** Checks both parts. */
    public Refused {
      Require.code("Verdict.reasonCode", reasonCode);
      Require.present("Verdict.text of " + reasonCode, text);
    }
  }

  /** Nothing speaks against it. */
  static Verdict allow() {
    return new Allowed();
  }

  /** Refused, with a reason for programs and one for people. */
  static Verdict refuse(String reasonCode, Texts text) {
    return new Refused(reasonCode, text);
  }

  /** Whether it may be. */
  default boolean allowed() {
    return this instanceof Allowed;
  }

  /** The reason, when refused. */
  default Optional<Refused> refusal() {
    return this instanceof Refused refused ? Optional.of(refused) : Optional.empty();
  }
}
