package eu.vangnet.countrydk;

import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;

/** The house decides on a person only with the co-ordinators of police and municipality. */
final class BothCoordinators implements TransitionPolicy {
  static final String REASON = "coordinatorMissing";

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean house = facts.decidingBody().equals(House.MUNICIPALITY);
    return !house || facts.seatsPresent().containsAll(House.COORDINATORS)
        ? Verdict.allow()
        : Verdict.refuse(
            REASON,
            Words.of(
                "The co-ordinators of police and municipality decide together.",
                "Tovholderne i politi og kommune beslutter sammen."));
  }
}
