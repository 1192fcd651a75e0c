package eu.vangnet.countrynl;

import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;
import java.util.Set;

/**
 * Whoever goes on with a case that has stood in one stage for more than a year has reviewed within
 * a year whether that is still necessary, on the form for it, and states the legal basis anew.
 * Closing is always possible.
 */
final class NecessityAfterAYear implements TransitionPolicy {
  static final String REASON = "necessityNotReviewed";
  static final String NOT_FILLED = "necessityReviewMissing";
  private static final int YEAR = 365;
  private static final Set<String> RUNNING = Set.of(Stages.CASE_CONFERENCE, Stages.MONITORING);

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean goesOn = RUNNING.contains(facts.from()) && RUNNING.contains(facts.to());
    return goesOn && facts.daysInState() > YEAR ? reviewed(facts) : Verdict.allow();
  }

  private static Verdict reviewed(TransitionRequest facts) {
    if (!facts.onRecord().contains(Requirement.LEGAL_BASIS)) {
      return Verdict.refuse(
          REASON,
          Words.of(
              "After a year the necessity is reviewed and the legal basis stated anew.",
              "Na een jaar wordt de noodzaak getoetst en de grondslag opnieuw vermeld."));
    }
    return facts.filledWithin(Forms.NECESSITY_REVIEW, YEAR)
        ? Verdict.allow()
        : Verdict.refuse(
            NOT_FILLED,
            Words.of(
                "The form necessityReview was not filled in within a year; fill it in first.",
                "Het formulier necessityReview is het afgelopen jaar niet ingevuld; vul het eerst"
                    + " in."));
  }
}
