package eu.vangnet.casework.emergencies;

import eu.vangnet.casework.cases.EmergencyAccess;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which cases of the current tenant were opened in an emergency; seals and opens the words. */
@Singleton
class Emergencies implements EmergencyAccess {
  private static final String TABLE = "case_emergency";

  private static final Collection<Emergency> ROWS =
      new Collection<>(
          "/v1/emergencies",
          "select o from Emergency o",
          Emergency.class,
          List.of(
              Field.instant("openedAt", "openedAt"),
              Field.code("state", "state"),
              Field.code("case", "caseId")),
          (emergency, field) -> new Place(emergency.openedAt(), emergency.id()));

  private final SealedJson sealing;
  private final Cursors cursors;
  private final Clock clock;

  @Inject
  Emergencies(SealedJson sealing, Cursors cursors, Clock clock) {
    this.sealing = sealing;
    this.cursors = cursors;
    this.clock = clock;
  }

  /** The very person of the very organisation, for as long as it lasts. */
  @Override
  public boolean opened(EntityManager em, UUID caseFile, Principal caller) {
    return em
        .createQuery(
            "select o from Emergency o where o.caseId = ?1 and o.openedBy = ?2 and o.endsAt > ?3",
            Emergency.class)
        .setParameter(1, caseFile.toString())
        .setParameter(2, caller.subject())
        .setParameter(3, clock.instant())
        .getResultList()
        .stream()
        .anyMatch(found -> found.organisation().equals(caller.organisation()));
  }

  void add(EntityManager em, Emergency emergency, EmergencySecret secret) {
    reseal(emergency, secret);
    em.persist(emergency);
  }

  void reseal(Emergency emergency, EmergencySecret secret) {
    emergency.sealed(sealing.seal(secret, TABLE, emergency.id()));
  }

  EmergencySecret secret(Emergency emergency) {
    return sealing.open(emergency.sealed(), EmergencySecret.class, TABLE, emergency.id());
  }

  /** An emergency that the caller may know of. */
  Optional<Emergency> find(EntityManager em, UUID id, Principal caller) {
    return Optional.ofNullable(em.find(Emergency.class, id.toString()))
        .filter(found -> shows(found, caller));
  }

  /** The same, held until the transaction ends, so that it is judged once. */
  Optional<Emergency> lock(EntityManager em, UUID id, Principal caller) {
    return Optional.ofNullable(
            em.find(Emergency.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> shows(found, caller));
  }

  List<Emergency> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from Emergency o where o.caseId = ?1 order by o.openedAt, o.id",
            Emergency.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  Page<Emergency> page(EntityManager em, PageRequest request, Principal caller) {
    Collection.Scope scope = judges(caller) ? Collection.Scope.all() : own(caller);
    return ROWS.read(em, cursors, request, scope);
  }

  private static Collection.Scope own(Principal caller) {
    return caller
        .organisation()
        .map(
            organisation ->
                new Collection.Scope(
                    "o.openedBy = ?1 and o.organisation = ?2",
                    List.of(caller.subject(), organisation)))
        .orElseGet(
            () ->
                new Collection.Scope(
                    "o.openedBy = ?1 and o.organisation is null", List.of(caller.subject())));
  }

  /** Who opened it, and those who judge. */
  private static boolean shows(Emergency emergency, Principal caller) {
    return judges(caller)
        || (emergency.openedBy().equals(caller.subject())
            && emergency.organisation().equals(caller.organisation()));
  }

  /** The tenant's own people judge, whatever role somebody of a partner holds. */
  private static boolean judges(Principal caller) {
    return caller.organisation().isEmpty() && caller.holds(Right.EMERGENCY_REVIEW);
  }
}
