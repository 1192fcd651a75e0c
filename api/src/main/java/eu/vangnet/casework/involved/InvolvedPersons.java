package eu.vangnet.casework.involved;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The persons of the cases of the current tenant; seals and opens what is sensitive. */
@Singleton
class InvolvedPersons {
  private static final String TABLE = "case_person";

  private final SealedJson sealing;

  @Inject
  InvolvedPersons(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, InvolvedPerson person, InvolvedSecret secret) {
    reseal(person, secret);
    em.persist(person);
  }

  void reseal(InvolvedPerson person, InvolvedSecret secret) {
    person.sealed(sealing.seal(secret, TABLE, person.id()));
  }

  InvolvedSecret secret(InvolvedPerson person) {
    return sealing.open(person.sealed(), InvolvedSecret.class, TABLE, person.id());
  }

  Optional<InvolvedPerson> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(InvolvedPerson.class, id.toString()));
  }

  /** The person, where it is one of this case. */
  Optional<InvolvedPerson> find(EntityManager em, UUID caseFile, UUID id) {
    return find(em, id).filter(found -> found.caseId().equals(caseFile));
  }

  /** All persons of a case, those who have no part any more too. */
  List<InvolvedPerson> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from InvolvedPerson o where o.caseId = ?1 order by o.since, o.id",
            InvolvedPerson.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** All persons of the case that was opened from a signal; nobody where none was. */
  List<InvolvedPerson> ofSignal(EntityManager em, UUID signal) {
    return em.createQuery(
            "select o from InvolvedPerson o, CaseFile c where c.id = o.caseId and c.signalId = ?1"
                + " order by o.since, o.id",
            InvolvedPerson.class)
        .setParameter(1, signal.toString())
        .getResultList();
  }
}
