package eu.vangnet.trainings.offers;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The offers that the current tenant has made. */
@Singleton
class SentOffers {
  private final Cursors cursors;

  @Inject
  SentOffers(Cursors cursors) {
    this.cursors = cursors;
  }

  Optional<SentOffer> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(SentOffer.class, id.toString()));
  }

  /** The offer that one of its two messages is about. */
  Optional<SentOffer> findByMessage(EntityManager em, UUID message) {
    return em.createQuery(
            "select o from SentOffer o where o.message = ?1 or o.withdrawalMessage = ?1",
            SentOffer.class)
        .setParameter(1, message.toString())
        .getResultStream()
        .findFirst();
  }

  /** The offer of this course to this tenant that has no answer yet. */
  Optional<SentOffer> findOpen(EntityManager em, UUID course, TenantId receiver) {
    return em.createQuery(
            "select o from SentOffer o where o.courseId = ?1 and o.openTo = ?2", SentOffer.class)
        .setParameter(1, course.toString())
        .setParameter(2, receiver.value())
        .getResultStream()
        .findFirst();
  }

  Page<SentOffer> page(EntityManager em, PageRequest request, UUID course) {
    Collection<SentOffer> rows =
        new Collection<>(
            "/v1/courses/" + course + "/offers",
            "select o from SentOffer o",
            SentOffer.class,
            List.of(
                Field.instant("offeredAt", "offeredAt"),
                Field.code("state", "state"),
                Field.code("tenant", "receiver")),
            (offer, field) -> new Place(offer.offeredAt(), offer.id()));
    Collection.Scope ofCourse =
        new Collection.Scope("o.courseId = ?1", Optional.of(course.toString()));
    return rows.read(em, cursors, request, ofCourse);
  }
}
