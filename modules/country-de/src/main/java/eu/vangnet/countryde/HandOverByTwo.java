package eu.vangnet.countryde;

import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;
import java.util.Set;

/**
 * A hand-over breaks what was told in confidence, so the counsellor and the lead decide on it
 * together.
 */
final class HandOverByTwo implements TransitionPolicy {
  static final String REASON = "handOverByOne";
  private static final Set<String> BOTH = Set.of(Centre.LEAD, Centre.COUNSELLOR);

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean handsOver = facts.to().equals(Stages.HANDED_OVER);
    return !handsOver || facts.seatsPresent().containsAll(BOTH)
        ? Verdict.allow()
        : Verdict.refuse(
            REASON,
            Words.of(
                "Counsellor and lead decide on a hand-over together.",
                "Über eine Abgabe entscheiden Fachkraft und Leitung gemeinsam."));
  }
}
