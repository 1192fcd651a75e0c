package eu.vangnet.casework.cases;

import eu.vangnet.platform.oversight.SubjectPairs;
import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** A case is about the person whom the signal was about from which it was opened. */
@Singleton
class CaseSubject implements SubjectReferences {
  private static final String PAIRS = "select o.id, o.signalId from CaseFile o where o.id in ?1";

  @Override
  public Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(em, PAIRS, ids);
  }
}
