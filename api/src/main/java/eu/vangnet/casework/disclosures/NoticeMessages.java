package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** That something disclosed was rectified, erased or restricted, or is restricted no more. */
@Singleton
class NoticeMessages implements MessageKind {
  private final ReceivedDisclosures received;
  private final DisclosureNotices sent;
  private final Recorder recorder;
  private final Journal journal;
  private final Instance<OpenedFromDisclosure> opened;
  private final ErasedAnswers answers;

  @Inject
  NoticeMessages(
      ReceivedDisclosures received,
      DisclosureNotices sent,
      Recorder recorder,
      Journal journal,
      @Any Instance<OpenedFromDisclosure> opened,
      ErasedAnswers answers) {
    this.answers = answers;
    this.opened = opened;
    this.received = received;
    this.sent = sent;
    this.recorder = recorder;
    this.journal = journal;
  }

  @Override
  public String code() {
    return NoticeLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.DATA_PROTECTION;
  }

  /**
   * A notice of what is not here, or came from somebody else, changes nothing; its sender hears
   * that nothing is kept, and waits no longer. So it is with what is taken away meanwhile.
   */
  @Override
  public void handle(EntityManager work, Message message) {
    NoticeLetter letter = message.content(NoticeLetter.class);
    UUID id = UUID.fromString(letter.notice());
    Optional<ReceivedDisclosure> told =
        received
            .find(work, UUID.fromString(letter.disclosure()))
            .filter(disclosure -> disclosure.sender().equals(message.sender().value()));
    if (told.isEmpty()) {
      answers.erased(work, message.sender(), id);
    }
    told.filter(disclosure -> !received.hasNotice(work, id))
        .ifPresent(disclosure -> keep(work, disclosure, letter));
  }

  private void keep(EntityManager work, ReceivedDisclosure disclosure, NoticeLetter letter) {
    ReceivedWord word = ReceivedWord.of(disclosure, NoticeKind.of(letter.kind()), letter.person());
    // The keepers first: they hold what they keep, and see what was decided on it before.
    opened.forEach(keeper -> keeper.noticed(work, word));
    // Then what came: whoever takes it away holds it too, and answers the notices that it sees.
    received
        .lock(work, disclosure.id())
        .ifPresentOrElse(
            held -> add(work, held, letter),
            () ->
                answers.erased(work, TenantId.of(word.sender()), UUID.fromString(letter.notice())));
  }

  private void add(EntityManager work, ReceivedDisclosure disclosure, NoticeLetter letter) {
    UUID id = UUID.fromString(letter.notice());
    received.add(work, new ReceivedNotice(id, disclosure, letter, recorder.now()));
    letter
        .statement()
        .ifPresent(
            text ->
                received.reseal(
                    disclosure, received.secret(disclosure).stated(text, recorder.now())));
    journal.write(
        work,
        JournalEntry.done(Right.NOTICE_TELL, ObjectType.DISCLOSURE, letter.disclosure())
            .event("noticeReceived"));
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    sent.findByMessage(work, message).ifPresent(notice -> notice.delivered(recorder.now()));
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    sent.findByMessage(work, message).ifPresent(DisclosureNotice::lost);
  }
}
