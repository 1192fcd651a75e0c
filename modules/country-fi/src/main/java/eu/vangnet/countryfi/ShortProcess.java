package eu.vangnet.countryfi;

import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;

/**
 * Anchor work charts the situation and refers; it does not accompany for long. A need that was left
 * open for half a year leads to services or to an end, not to one more meeting. The half year is a
 * default.
 */
final class ShortProcess implements TransitionPolicy {
  static final String REASON = "anchorWorkIsShort";
  private static final int HALF_A_YEAR = 183;

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean again =
        facts.from().equals(Stages.NEED_ASSESSMENT) && facts.to().equals(Stages.ANCHOR_MEETING);
    return !again || facts.daysInState() <= HALF_A_YEAR
        ? Verdict.allow()
        : Verdict.refuse(
            REASON,
            Words.of(
                "Anchor work is short: refer to services or end it.",
                "Ankkurityö on lyhytkestoista: ohjaa palveluihin tai päätä.",
                "Ankararbetet är kort: hänvisa till service eller avsluta."));
  }
}
