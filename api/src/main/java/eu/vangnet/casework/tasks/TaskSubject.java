package eu.vangnet.casework.tasks;

import eu.vangnet.platform.oversight.SubjectPairs;
import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** A task is about the person whom its case is about. */
@Singleton
class TaskSubject implements SubjectReferences {
  private static final String PAIRS =
      "select o.id, o.caseId from CaseTask o"
          + " where o.caseId is not null and (o.id in ?1 or o.caseId in ?1)";

  @Override
  public Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(em, PAIRS, ids);
  }
}
