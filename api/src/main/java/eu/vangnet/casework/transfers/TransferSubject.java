package eu.vangnet.casework.transfers;

import eu.vangnet.platform.oversight.SubjectPairs;
import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** A case that came from another tenant is about the same person as what it came by. */
@Singleton
class TransferSubject implements SubjectReferences {
  private static final String PAIRS =
      "select o.id, o.caseId from ReceivedTransfer o"
          + " where o.caseId is not null and (o.id in ?1 or o.caseId in ?1)";

  @Override
  public Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(em, PAIRS, ids);
  }
}
