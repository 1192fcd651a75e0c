package eu.vangnet.trainings.offers;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.messages.Receivers;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import eu.vangnet.trainings.courses.CourseCatalogue;
import eu.vangnet.trainings.courses.CourseContent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Offers a course and takes an offer back; each method is one transaction of the sender. */
@Singleton
class OfferDesk {
  /** As the courier says of a receiver that gets no messages any more. */
  private static final String RECEIVER_GONE = "receiverClosed";

  private final Recorder recorder;
  private final SentOffers offers;
  private final Receivers receivers;
  private final CourseCatalogue catalogue;
  private final Outbox outbox;

  @Inject
  OfferDesk(
      Recorder recorder,
      SentOffers offers,
      Receivers receivers,
      CourseCatalogue catalogue,
      Outbox outbox) {
    this.recorder = recorder;
    this.offers = offers;
    this.receivers = receivers;
    this.catalogue = catalogue;
    this.outbox = outbox;
  }

  /**
   * Offers a published course to another tenant.
   *
   * @throws ProblemException 404 without such a course, 409 when it is not published, and 409 with
   *     the address of an offer of it to the same tenant that has no answer yet
   */
  Made offer(UUID course, NewOffer sent, CreationKey key) {
    OwnPeople.require();
    // Seen by another tenant, so it shall not tell when it was made.
    UUID offer = UUID.randomUUID();
    return recorder.make(
        key,
        made -> address(course, offer),
        made -> entry(Right.OFFER_MAKE, offer, "courseOffered"),
        (em, made) -> offer(em, course, offer, sent));
  }

  private void offer(EntityManager em, UUID course, UUID offer, NewOffer sent) {
    catalogue.require(em, course, Right.COURSE_READ);
    CourseContent content =
        catalogue
            .published(em, course)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.TRANSITION_REFUSED,
                        "courseNotPublished: Only what is in the catalogue is offered."));
    TenantId receiver = receivers.require(sent.tenant(), "/tenant");
    offers.findOpen(em, course, receiver).ifPresent(open -> refuseSecond(course, open));
    UUID message =
        outbox.send(
            em,
            receiver,
            OfferLetter.KIND,
            OfferLetter.VERSION,
            new OfferLetter(offer.toString(), course.toString(), content));
    em.persist(new SentOffer(offer, course, receiver, message, recorder.now()));
  }

  private static void refuseSecond(UUID course, SentOffer open) {
    throw new ProblemException(
        ProblemType.ALREADY_EXISTS,
        "The course is offered to this tenant already, and the offer has no answer yet.",
        List.of(),
        Map.of("Location", address(course, open.id())));
  }

  /** A page of the offers of a course. */
  Page<CourseOfferView> page(UUID course, PageRequest request) {
    OwnPeople.require();
    return recorder.read(
        em -> {
          catalogue.require(em, course, Right.COURSE_READ);
          return offers.page(em, request, course).map(offer -> view(em, offer));
        });
  }

  /** The offer that a request has made, now or earlier: its address names it. */
  CourseOfferView made(UUID course, Made made) {
    String address = made.location();
    return view(course, UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
  }

  /** An offer of a course. */
  CourseOfferView view(UUID course, UUID offer) {
    OwnPeople.require();
    return recorder.read(em -> view(em, require(em, course, offer)));
  }

  /**
   * Takes an offer back. Whether in time, the receiver says.
   *
   * @throws ProblemException 409 when it was answered or taken back already
   */
  Made withdraw(UUID course, UUID id, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> address(course, id),
        made -> entry(Right.OFFER_WITHDRAW, id, "courseOfferWithdrawn"),
        (em, made) -> {
          SentOffer offer = require(em, course, id);
          EntityTags.require(ifMatch, view(em, offer));
          if (!offer.state().mayBeWithdrawn()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notInThisState: An offer is taken back once, and before its answer is known.");
          }
          takeBack(em, offer);
        });
  }

  private void takeBack(EntityManager em, SentOffer offer) {
    try {
      UUID message =
          outbox.send(
              em,
              offer.receiver(),
              WithdrawalLetter.KIND,
              WithdrawalLetter.VERSION,
              new WithdrawalLetter(offer.id().toString()));
      offer.withdraw(message, recorder.now());
    } catch (TenantUnavailable gone) {
      offer.unreachable(RECEIVER_GONE, recorder.now());
    }
  }

  private SentOffer require(EntityManager em, UUID course, UUID id) {
    return offers
        .find(em, id)
        .filter(offer -> offer.course().equals(course))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private CourseOfferView view(EntityManager em, SentOffer offer) {
    Optional<String> reason = offer.reason().or(() -> outbox.reason(em, offer.message()));
    return CourseOfferView.of(
        offer,
        address(offer.course(), offer.id()),
        reason,
        OwnPeople.actions(offer.state().mayBeWithdrawn(), Right.OFFER_WITHDRAW));
  }

  private static String address(UUID course, UUID offer) {
    return "/v1/courses/" + course + "/offers/" + offer;
  }

  private static JournalEntry entry(Right action, UUID offer, String event) {
    return JournalEntry.done(action, ObjectType.OFFER, offer.toString()).event(event);
  }
}
