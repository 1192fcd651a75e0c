package eu.vangnet.spi;

import java.util.Optional;

/**
 * One of a module's own rules, told as an example that can be run.
 *
 * @param sentence what it shows, for people
 * @param given the facts
 * @param refusedWith the reason code expected; empty when it is expected to be allowed
 */
public record Example(String sentence, TransitionRequest given, Optional<String> refusedWith) {
  /** Checks every part. */
  public Example {
    Require.text("Example.sentence", sentence, 400);
    Require.present("Example.given of '" + sentence + "'", given);
    Require.present("Example.refusedWith of '" + sentence + "'", refusedWith);
    refusedWith.ifPresent(code -> Require.code("Example.refusedWith of '" + sentence + "'", code));
  }

  /** The step is expected to be allowed. */
  public static Example allows(String sentence, TransitionRequest given) {
    return new Example(sentence, given, Optional.empty());
  }

  /** The step is expected to be refused for that reason. */
  public static Example refuses(String sentence, TransitionRequest given, String reasonCode) {
    return new Example(
        sentence, given, Optional.of(Require.present("Example.refusedWith", reasonCode)));
  }
}
