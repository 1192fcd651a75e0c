package eu.vangnet.casework.cases;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.resources.Dating;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Keeps a new case together with its first step, which says that it was opened and by whom. */
@Singleton
class CaseOpening {
  private final Recorder recorder;
  private final Cases cases;
  private final CaseWords words;

  @Inject
  CaseOpening(Recorder recorder, Cases cases, CaseWords words) {
    this.recorder = recorder;
    this.cases = cases;
    this.words = words;
  }

  /**
   * Keeps both.
   *
   * @param file the case, in the state in which it begins here
   * @param decided who decided it
   * @param dating when it began here
   */
  void keep(EntityManager em, CaseFile file, CaseSecret secret, NewStep decided, Dating dating) {
    cases.add(em, file, secret);
    String actor = RequestContext.current().principalOrRefuse().subject();
    CaseStep step =
        CaseStep.opening(recorder.identifier(), file, decided, new CaseStep.Taken(actor, dating));
    step.sealed(words.sealed(step.id(), StepSecret.of(decided, false)));
    em.persist(step);
  }
}
