package eu.vangnet.casework.conferences;

import eu.vangnet.platform.oversight.SubjectPairs;
import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** What has to be done after a conference is about the person whose case was talked about. */
@Singleton
class ConferenceSubject implements SubjectReferences {
  private static final String PAIRS =
      "select o.id, o.caseId from ConferenceAction o"
          + " where o.caseId is not null and (o.id in ?1 or o.caseId in ?1)";

  @Override
  public Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(em, PAIRS, ids);
  }

  /** The minutes of a conference are read as part of it, and it talks about several cases. */
  @Override
  public Set<UUID> telling(EntityManager em, Set<UUID> ids) {
    return SubjectPairs.of(
        em, "select o.conferenceId, o.conferenceId from AgendaItem o where o.caseId in ?1", ids);
  }
}
