package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.personal.RestrictedRecords;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What recipients have to hear, and what people of the tenant note of it. */
@Singleton
class NoticeDesk {
  private final Recorder recorder;
  private final DisclosureNotices notices;
  private final Disclosures disclosures;
  private final RestrictedRecords restricted;

  @Inject
  NoticeDesk(
      Recorder recorder,
      DisclosureNotices notices,
      Disclosures disclosures,
      RestrictedRecords restricted) {
    this.recorder = recorder;
    this.notices = notices;
    this.disclosures = disclosures;
    this.restricted = restricted;
  }

  /** A page of notices. */
  Page<NoticeView> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(
        em ->
            notices
                .page(em, request, hearsOfRestrictions(), restricted.shown("d.caseId"))
                .map(notice -> view(em, notice)));
  }

  /** A notice; 404 where there is none, or the caller may not know of what it tells. */
  NoticeView view(UUID id) {
    OwnPeople.require();
    return recorder.read(em -> view(em, require(em, id)));
  }

  /** Notes that somebody has told the recipient. */
  Made tell(UUID id, NewTelling sent, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        Right.NOTICE_TELL,
        ifMatch,
        key,
        notice -> {
          String by = RequestContext.current().principalOrRefuse().subject();
          notice.told(by, recorder.now());
          notices.reseal(notice, new NoticeWords(Optional.of(sent.how()), Optional.empty()));
        });
  }

  /** Notes what a recipient that is no tenant said it did. */
  Made acknowledge(UUID id, NewAcknowledgement sent, Optional<String> ifMatch, CreationKey key) {
    if (sent.keepsWithoutGrounds()) {
      throw ProblemException.invalid(
          Violation.body("/words", "required", "is required where something is kept"));
    }
    return step(
        id,
        Right.NOTICE_ACKNOWLEDGE,
        ifMatch,
        key,
        notice -> {
          notice.acknowledged(sent.outcome(), recorder.now());
          notices.reseal(notice, new NoticeWords(notices.words(notice).how(), sent.words()));
        });
  }

  private Made step(
      UUID id,
      Right step,
      Optional<String> ifMatch,
      CreationKey key,
      Consumer<DisclosureNotice> taken) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> NoticeView.address(id),
        made -> JournalEntry.done(step, ObjectType.NOTICE, id.toString()),
        (em, made) -> {
          DisclosureNotice notice = require(em, id);
          EntityTags.require(ifMatch, view(em, notice));
          OwnPeople.require(permitted(notice), step);
          taken.accept(notice);
        });
  }

  private DisclosureNotice require(EntityManager em, UUID id) {
    return notices
        .find(em, id)
        .filter(notice -> !notice.kind().isOfRestriction() || hearsOfRestrictions())
        .filter(notice -> !restricted.hides(em, disclosure(em, notice).caseId()))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** For the others there is no restricted record, and so no notice of it. */
  private static boolean hearsOfRestrictions() {
    return RequestContext.current().principalOrRefuse().holds(Right.RESTRICTED_READ);
  }

  private Disclosure disclosure(EntityManager em, DisclosureNotice notice) {
    return disclosures.find(em, notice.disclosureId()).orElseThrow();
  }

  private NoticeView view(EntityManager em, DisclosureNotice notice) {
    Disclosure disclosure = disclosure(em, notice);
    return NoticeView.of(
        notice,
        notices.words(notice),
        disclosure,
        disclosures.secret(disclosure).recipient(),
        OwnPeople.actions(permitted(notice), Right.NOTICE_TELL, Right.NOTICE_ACKNOWLEDGE));
  }

  /** The word of a tenant comes by message. */
  private static Set<Right> permitted(DisclosureNotice notice) {
    EnumSet<Right> rights = EnumSet.of(Right.NOTICE_READ);
    if (notice.state().waitsForPeople()) {
      rights.add(Right.NOTICE_TELL);
    }
    if (notice.state().waitsForWord() && notice.message().isEmpty()) {
      rights.add(Right.NOTICE_ACKNOWLEDGE);
    }
    return rights;
  }
}
