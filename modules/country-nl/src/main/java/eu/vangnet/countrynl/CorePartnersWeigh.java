package eu.vangnet.countrynl;

import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;

/**
 * A report becomes a case only when municipality, police and public prosecution weighed it
 * together: a quorum alone could be reached without one of them.
 */
final class CorePartnersWeigh implements TransitionPolicy {
  static final String REASON = "corePartnerMissing";

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean weighed =
        facts.from().equals(Stages.WEIGHING) && facts.to().equals(Stages.CASE_CONFERENCE);
    return !weighed || facts.seatsPresent().containsAll(Partners.CORE)
        ? Verdict.allow()
        : Verdict.refuse(
            REASON,
            Words.of(
                "Municipality, police and public prosecution weigh together.",
                "Gemeente, politie en Openbaar Ministerie wegen samen."));
  }
}
