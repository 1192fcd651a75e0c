package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.oversight.SubjectPairs;
import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** What a recipient has to hear is about the person whom the disclosed record is about. */
@Singleton
class NoticeSubject implements SubjectReferences {
  private static final String PAIRS =
      "select n.id, o.caseId from DisclosureNotice n, Disclosure o where o.id = n.disclosureId"
          + " and (n.id in ?1 or o.caseId in ?1)";

  @Override
  public Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(em, PAIRS, ids);
  }
}
