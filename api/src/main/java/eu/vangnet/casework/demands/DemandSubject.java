package eu.vangnet.casework.demands;

import eu.vangnet.platform.oversight.SubjectPairs;
import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** What an authority demands of a case is about the person whom the case is about. */
@Singleton
class DemandSubject implements SubjectReferences {
  private static final String PAIRS =
      "select o.id, o.caseId from Demand o"
          + " where o.caseId is not null and (o.id in ?1 or o.caseId in ?1)";

  @Override
  public Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(em, PAIRS, ids);
  }
}
