package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What other tenants told this one, and what it answers when they rectify, erase or restrict it.
 * The words of what is held as restricted are shown to few.
 */
@Singleton
class ReceivedDisclosureDesk {
  private final Recorder recorder;
  private final ReceivedDisclosures received;
  private final Outbox outbox;
  private final RecordHistory history;
  private final Instance<OpenedFromDisclosure> opened;
  private final FollowedRestrictions restrictions;
  private final PersonalRegister register;

  @Inject
  ReceivedDisclosureDesk(
      Recorder recorder,
      ReceivedDisclosures received,
      Outbox outbox,
      RecordHistory history,
      @Any Instance<OpenedFromDisclosure> opened,
      FollowedRestrictions restrictions,
      PersonalRegister register) {
    this.opened = opened;
    this.restrictions = restrictions;
    this.register = register;
    this.recorder = recorder;
    this.received = received;
    this.outbox = outbox;
    this.history = history;
  }

  /** A page of what was told. */
  Page<ReceivedDisclosureLine> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(em -> received.page(em, request).map(ReceivedDisclosureLine::of));
  }

  /** What was told; 404 where there is nothing. */
  ReceivedDisclosureView view(UUID id) {
    OwnPeople.require();
    return recorder.read(em -> view(em, require(em, id)));
  }

  /**
   * Answers all notices of a disclosure that are open, or those of one kind with which the same is
   * done here. What is answered as erased is erased here.
   *
   * @throws ProblemException 409 where no answer is owed, where it is said to be erased while a
   *     case that came with it waits or is kept or something such as a legal hold keeps what was
   *     told, and where it is said to be lifted what this tenant restricts on its own grounds
   */
  Made acknowledge(UUID id, NewAcknowledgement sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    if (sent.keepsWithoutGrounds()) {
      throw ProblemException.invalid(
          Violation.body("/words", "required", "is required where something is kept"));
    }
    return recorder.make(
        key,
        made -> ReceivedDisclosureLine.address(id),
        made ->
            JournalEntry.done(Right.DISCLOSURE_ACKNOWLEDGE, ObjectType.DISCLOSURE, id.toString())
                .event("noticeAcknowledged"),
        (em, made) -> {
          ReceivedDisclosure disclosure = require(em, id);
          EntityTags.require(ifMatch, view(em, disclosure));
          List<ReceivedNotice> open = open(em, id);
          OwnPeople.require(permitted(open), Right.DISCLOSURE_ACKNOWLEDGE);
          answered(em, disclosure, open, sent).forEach(notice -> answer(em, notice, sent));
          if (sent.erases()) {
            requireNothingKept(em, id);
            register.requireErasable(em, new RecordId(ReceivedRecords.KIND, id));
            history.forget(em, id);
            disclosure.erased();
            received.reseal(disclosure, ReceivedSecret.nothing());
          }
        });
  }

  private List<ReceivedNotice> answered(
      EntityManager em,
      ReceivedDisclosure disclosure,
      List<ReceivedNotice> open,
      NewAcknowledgement sent) {
    return sent.follows().map(kind -> restrictions.follow(em, disclosure, kind, open)).orElse(open);
  }

  private void requireNothingKept(EntityManager em, UUID id) {
    if (opened.stream().anyMatch(keeper -> keeper.isKept(em, id))) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "caseIsKept: The case that came with it is still kept; reject or erase it, and the sender"
              + " hears of it.");
    }
  }

  private void answer(EntityManager em, ReceivedNotice notice, NewAcknowledgement sent) {
    notice.answered(sent.outcome(), recorder.now());
    outbox.send(
        em,
        TenantId.of(notice.sender()),
        AcknowledgementLetter.KIND,
        AcknowledgementLetter.VERSION,
        new AcknowledgementLetter(notice.id().toString(), sent.outcome(), sent.words()));
  }

  private ReceivedDisclosure require(EntityManager em, UUID id) {
    return received.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private List<ReceivedNotice> open(EntityManager em, UUID id) {
    return received.notices(em, id).stream().filter(ReceivedNotice::open).toList();
  }

  private ReceivedDisclosureView view(EntityManager em, ReceivedDisclosure disclosure) {
    List<ReceivedNotice> notices = received.notices(em, disclosure.id());
    List<ReceivedNotice> open = notices.stream().filter(ReceivedNotice::open).toList();
    boolean held = HeldWords.areHeld(disclosure, notices);
    return ReceivedDisclosureView.of(
        disclosure,
        held && !mayReadRestricted() ? ReceivedSecret.nothing() : received.secret(disclosure),
        held,
        notices,
        OwnPeople.actions(permitted(open), Right.DISCLOSURE_ACKNOWLEDGE));
  }

  private static boolean mayReadRestricted() {
    return RequestContext.current().principalOrRefuse().holds(Right.RESTRICTED_READ);
  }

  private static Set<Right> permitted(List<ReceivedNotice> open) {
    return open.isEmpty()
        ? Set.of(Right.DISCLOSURE_READ)
        : Set.of(Right.DISCLOSURE_READ, Right.DISCLOSURE_ACKNOWLEDGE);
  }
}
