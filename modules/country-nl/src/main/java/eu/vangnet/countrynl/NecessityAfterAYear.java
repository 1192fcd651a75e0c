package eu.vangnet.countrynl;

import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;
import java.util.Set;

/**
 * Whoever goes on with a case that has stood in one stage for more than a year states its legal
 * basis anew. Closing is always possible.
 */
final class NecessityAfterAYear implements TransitionPolicy {
  static final String REASON = "necessityNotReviewed";
  private static final int YEAR = 365;
  private static final Set<String> RUNNING = Set.of(Stages.CASE_CONFERENCE, Stages.MONITORING);

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean goesOn = RUNNING.contains(facts.from()) && RUNNING.contains(facts.to());
    boolean stated = facts.onRecord().contains(Requirement.LEGAL_BASIS);
    return !goesOn || facts.daysInState() <= YEAR || stated
        ? Verdict.allow()
        : Verdict.refuse(
            REASON,
            Words.of(
                "After a year the necessity is reviewed and the legal basis stated anew.",
                "Na een jaar wordt de noodzaak getoetst en de grondslag opnieuw vermeld."));
  }
}
