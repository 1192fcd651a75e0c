package eu.vangnet.privacy.requests;

import java.util.Optional;

/**
 * How a request ended; stored sealed.
 *
 * @param outcome {@code granted}, {@code partlyGranted}, {@code nothingHeld} or {@code refused}
 * @param ground of a refusal
 */
public record RequestClosing(
    String outcome, Optional<String> ground, Optional<String> explanation) {

  static RequestClosing of(NewAnswer answer) {
    return new RequestClosing(
        answer.outcome(), Optional.empty(), Optional.of(answer.explanation()));
  }

  static RequestClosing of(NewRefusal refusal) {
    return new RequestClosing(
        "refused", Optional.of(refusal.ground()), Optional.of(refusal.explanation()));
  }

  RequestClosing withoutWords() {
    return new RequestClosing(outcome, ground, Optional.empty());
  }
}
