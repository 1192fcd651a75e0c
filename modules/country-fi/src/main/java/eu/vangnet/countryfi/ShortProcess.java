package eu.vangnet.countryfi;

import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;

/**
 * Anchor work charts the situation and refers; it does not accompany for long. A need that was left
 * open for too long leads to services or to an end, not to one more meeting. How long, and on what
 * that rests, says the timer {@link Law#OPEN_NEED}: the rule holds from the day after it is due.
 */
final class ShortProcess implements TransitionPolicy {
  static final String REASON = "anchorWorkIsShort";

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean again =
        facts.from().equals(Stages.NEED_ASSESSMENT) && facts.to().equals(Stages.ANCHOR_MEETING);
    return !again || facts.daysInState() <= Law.OPEN_NEED.period().getDays()
        ? Verdict.allow()
        : Verdict.refuse(
            REASON,
            Words.of(
                "Anchor work is short: refer to services or end it.",
                "Ankkurityö on lyhytkestoista: ohjaa palveluihin tai päätä.",
                "Ankararbetet är kort: hänvisa till service eller avsluta."));
  }
}
