package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.HeardCases;
import eu.vangnet.platform.RequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The cases of the current tenant for lists over many of them. A list leaves out what is not heard
 * before it pages and counts, so what was asked of one case at a time would be asked of all of
 * them: here it is asked in a few questions, however many there are. Thread-safe.
 */
@Singleton
public class CaseListAccess {
  private final CaseHearings hearings;

  @Inject
  CaseListAccess(CaseHearings hearings) {
    this.hearings = hearings;
  }

  /**
   * What the caller hears of the cases that a list reaches. No emergency opens any of them.
   *
   * @param reached the cases on the list that are not restricted for the caller; asked for a
   *     partner only, because the tenant's own people hear the same of every case
   */
  public HeardCases heard(EntityManager em, Supplier<Set<UUID>> reached) {
    return RequestContext.current()
        .principalOrRefuse()
        .organisation()
        .map(organisation -> HeardCases.of(hearings.atTables(em, reached.get(), organisation)))
        .orElseGet(() -> HeardCases.alike(hearings.ofOwnPeople()));
  }
}
