package eu.vangnet.trainings.offers;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.trainings.courses.CourseContent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The offers that have come to the current tenant; seals and opens what they teach. */
@Singleton
class ReceivedOffers {
  private static final String TABLE = "course_offer_received";

  // Whole rows, because a line shows the title, and the title is sealed.
  private static final Collection<ReceivedOffer> ROWS =
      new Collection<>(
          "/v1/offers",
          "select o from ReceivedOffer o",
          ReceivedOffer.class,
          List.of(
              Field.instant("receivedAt", "receivedAt"),
              Field.code("state", "state"),
              Field.code("sender", "sender")),
          (offer, field) -> new Place(offer.receivedAt(), offer.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  ReceivedOffers(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, ReceivedOffer offer, CourseContent content) {
    offer.sealed(sealing.seal(content, TABLE, offer.id()));
    em.persist(offer);
  }

  Optional<ReceivedOffer> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(ReceivedOffer.class, id.toString()));
  }

  CourseContent content(ReceivedOffer offer) {
    return sealing.open(offer.sealed(), CourseContent.class, TABLE, offer.id());
  }

  Page<ReceivedOffer> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all());
  }
}
