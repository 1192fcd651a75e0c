package eu.vangnet.casework.signals;

import eu.vangnet.casework.persons.FoundPerson;
import eu.vangnet.casework.persons.PersonSought;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Signals about a person, as far as the caller may read signals. */
@Singleton
public class SignalSearch {
  private final Signals signals;

  @Inject
  SignalSearch(Signals signals) {
    this.signals = signals;
  }

  /** In the caller's unit of work; the decision comes before anything is opened. */
  public List<FoundPerson> of(EntityManager em, PersonSought sought) {
    return signals.candidates(em, sought).stream()
        .filter(SignalSearch::seen)
        .filter(signal -> isAbout(signal, sought))
        .map(signal -> new FoundPerson("signal", signal.id(), "/v1/signals/" + signal.id()))
        .toList();
  }

  /** Makes the codes of some signals that have none yet; how many those were. */
  public int index(EntityManager em, int atMost) {
    List<Signal> some = signals.withoutCodes(em, atMost);
    some.forEach(signal -> signals.index(em, signal, signals.secret(signal)));
    return some.size();
  }

  private static boolean seen(Signal signal) {
    Principal caller = RequestContext.current().principalOrRefuse();
    Facts facts = new Facts(Set.of(), Set.of(Right.SIGNAL_READ), signal.restricted());
    return DecisionPoint.decide(caller, Right.SIGNAL_READ, facts).allowed();
  }

  private boolean isAbout(Signal signal, PersonSought sought) {
    return signals
        .secret(signal)
        .person()
        .filter(person -> sought.is(person.name(), person.dateOfBirth()))
        .isPresent();
  }
}
