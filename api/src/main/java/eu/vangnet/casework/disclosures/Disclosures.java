package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the current tenant has disclosed; seals and opens to whom and what. */
@Singleton
class Disclosures {
  private static final String TABLE = "case_disclosure";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Disclosures(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Disclosure disclosure, DisclosureSecret secret) {
    reseal(disclosure, secret);
    em.persist(disclosure);
  }

  void reseal(Disclosure disclosure, DisclosureSecret secret) {
    disclosure.sealed(sealing.seal(secret, TABLE, disclosure.id()));
  }

  DisclosureSecret secret(Disclosure disclosure) {
    return sealing.open(disclosure.sealed(), DisclosureSecret.class, TABLE, disclosure.id());
  }

  Optional<Disclosure> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Disclosure.class, id.toString()));
  }

  Optional<Disclosure> findByMessage(EntityManager em, UUID message) {
    return em
        .createQuery("select o from Disclosure o where o.message = ?1", Disclosure.class)
        .setParameter(1, message.toString())
        .getResultList()
        .stream()
        .findFirst();
  }

  List<Disclosure> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from Disclosure o where o.caseId = ?1 order by o.madeAt, o.id",
            Disclosure.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** What was told of a case, and before of the signal that led to it. */
  List<Disclosure> ofCaseAndItsSignal(EntityManager em, UUID caseFile) {
    // First which signal, so that the index is used: a subquery would read each disclosure.
    List<String> signals =
        em.createQuery("select c.signalId from CaseFile c where c.id = ?1", String.class)
            .setParameter(1, caseFile.toString())
            .getResultList();
    return em.createQuery(
            "select o from Disclosure o where o.caseId in (?1, ?2) order by o.madeAt, o.id",
            Disclosure.class)
        .setParameter(1, caseFile.toString())
        .setParameter(2, signals.stream().findFirst().orElseGet(caseFile::toString))
        .getResultList();
  }

  Page<Disclosure> page(EntityManager em, PageRequest request, UUID caseFile) {
    return page(em, request, caseFile, "/v1/cases/" + caseFile + "/disclosures");
  }

  Page<Disclosure> page(EntityManager em, PageRequest request, UUID subject, String address) {
    Collection<Disclosure> rows =
        new Collection<>(
            address,
            "select o from Disclosure o",
            Disclosure.class,
            List.of(
                Field.instant("madeAt", "madeAt"),
                Field.code("state", "state"),
                Field.code("tenant", "tenant")),
            (disclosure, field) -> new Place(disclosure.madeAt(), disclosure.id()));
    return rows.read(
        em,
        cursors,
        request,
        new Collection.Scope("o.caseId = ?1", Optional.of(subject.toString())));
  }
}
