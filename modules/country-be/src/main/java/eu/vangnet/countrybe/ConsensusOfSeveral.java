package eu.vangnet.countrybe;

import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;

/**
 * A feedback sheet needs the consensus of all who took part, so more than one has to. Whether each
 * of them approved is asked by the sheet itself.
 */
final class ConsensusOfSeveral implements TransitionPolicy {
  static final String REASON = "consensusOfOne";

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean feedback = facts.to().equals(Stages.FEEDBACK_SHEET);
    return !feedback || facts.seatsPresent().size() > 1
        ? Verdict.allow()
        : Verdict.refuse(
            REASON,
            Words.of(
                "One alone cannot agree on feedback.",
                "Eén deelnemer alleen kan geen terugkoppeling overeenkomen.",
                "Un seul participant ne peut convenir d'un retour.",
                "Einer allein kann keine Rückmeldung vereinbaren."));
  }
}
