package eu.vangnet.casework.emergencies;

import eu.vangnet.platform.oversight.SubjectPairs;
import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** That a case was opened in an emergency is about the person whom the case is about. */
@Singleton
class EmergencySubject implements SubjectReferences {
  private static final String PAIRS =
      "select o.id, o.caseId from Emergency o"
          + " where o.caseId is not null and (o.id in ?1 or o.caseId in ?1)";

  @Override
  public Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(em, PAIRS, ids);
  }
}
