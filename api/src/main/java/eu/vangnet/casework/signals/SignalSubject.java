package eu.vangnet.casework.signals;

import eu.vangnet.platform.oversight.SubjectPairs;
import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** A signal and the case that was opened from it are about the same person. */
@Singleton
class SignalSubject implements SubjectReferences {
  private static final String PAIRS = "select o.id, o.caseId from Signal o where o.id in ?1";

  @Override
  public Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(em, PAIRS, ids);
  }
}
