package eu.vangnet.trainings.offers;

import eu.vangnet.codelists.CodeLists;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantUnavailable;
import eu.vangnet.trainings.courses.CourseCatalogue;
import eu.vangnet.trainings.courses.CourseContent;
import eu.vangnet.trainings.courses.CourseOrigin;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Answers what was offered; each method is one transaction of the receiver. */
@Singleton
class OfferAnswers {
  private static final String PATH = "/v1/offers/";

  private final Recorder recorder;
  private final ReceivedOffers offers;
  private final CourseCatalogue catalogue;
  private final Outbox outbox;
  private final Journal journal;
  private final CodeLists codeLists;

  @Inject
  OfferAnswers(
      Recorder recorder,
      ReceivedOffers offers,
      CourseCatalogue catalogue,
      Outbox outbox,
      Journal journal,
      CodeLists codeLists) {
    this.recorder = recorder;
    this.offers = offers;
    this.catalogue = catalogue;
    this.outbox = outbox;
    this.journal = journal;
    this.codeLists = codeLists;
  }

  /** A page of what was offered. */
  Page<OfferLine> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(
        em -> offers.page(em, request).map(offer -> OfferLine.of(offer, offers.content(offer))));
  }

  /** What was offered. */
  OfferView view(UUID id) {
    OwnPeople.require();
    return recorder.read(em -> view(require(em, id)));
  }

  /**
   * Makes a course of the receiver's own from an offer: a draft that names where it came from.
   *
   * @throws ProblemException 409 when it was answered or taken back already, or uses codes that
   *     this tenant does not have
   */
  Made accept(UUID id, Optional<String> ifMatch, CreationKey key) {
    return answer(
        id,
        "courseOfferAccepted",
        ifMatch,
        key,
        (em, offer) -> {
          UUID course = recorder.identifier();
          CourseContent content = offers.content(offer);
          requireCodes(content);
          catalogue.draft(
              em,
              course,
              content,
              Optional.of(
                  new CourseOrigin(offer.sender().value(), offer.originCourse().toString())));
          journal.write(
              em,
              JournalEntry.done(Right.COURSE_CREATE, ObjectType.COURSE, course.toString())
                  .event("courseCreated"));
          offer.accept(course, recorder.now());
        });
  }

  /** The sender's modules may know codes that those of the receiver do not. */
  private void requireCodes(CourseContent content) {
    boolean known =
        codeLists.has("courseKind", content.kind())
            && content.audience().stream().allMatch(code -> codeLists.has("courseAudience", code));
    if (!known) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "codesUnknown: The course uses codes that the modules of this tenant do not have.");
    }
  }

  /** Declines an offer. */
  Made reject(UUID id, Optional<String> ifMatch, CreationKey key) {
    return answer(
        id, "courseOfferRejected", ifMatch, key, (em, offer) -> offer.reject(recorder.now()));
  }

  /**
   * The one answer to an offer, with the message that tells of it.
   *
   * @throws ProblemException 409 when it was answered or taken back already
   */
  private Made answer(
      UUID id,
      String event,
      Optional<String> ifMatch,
      CreationKey key,
      BiConsumer<EntityManager, ReceivedOffer> given) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> PATH + id,
        made -> JournalEntry.done(Right.OFFER_ANSWER, ObjectType.OFFER, id.toString()).event(event),
        (em, made) -> {
          ReceivedOffer offer = require(em, id);
          EntityTags.require(ifMatch, view(offer));
          if (!offer.state().mayBeAnswered()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notInThisState: An offer is answered once, and not after it was taken back.");
          }
          given.accept(em, offer);
          tell(em, offer);
        });
  }

  private void tell(EntityManager em, ReceivedOffer offer) {
    try {
      outbox.send(
          em,
          offer.sender(),
          AnswerLetter.KIND,
          AnswerLetter.VERSION,
          AnswerLetter.of(offer.id().toString(), offer.state()));
    } catch (TenantUnavailable gone) {
      // Nobody waits for the answer any more; it is given all the same.
    }
  }

  private ReceivedOffer require(EntityManager em, UUID id) {
    return offers.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private OfferView view(ReceivedOffer offer) {
    return OfferView.of(
        offer,
        offers.content(offer),
        OwnPeople.actions(offer.state().mayBeAnswered(), Right.OFFER_ANSWER));
  }
}
