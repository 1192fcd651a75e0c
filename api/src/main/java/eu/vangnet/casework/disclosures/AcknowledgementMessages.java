package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Purpose;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What a recipient did with a notice. */
@Singleton
class AcknowledgementMessages implements MessageKind {
  private final DisclosureNotices notices;
  private final Recorder recorder;

  @Inject
  AcknowledgementMessages(DisclosureNotices notices, Recorder recorder) {
    this.notices = notices;
    this.recorder = recorder;
  }

  @Override
  public String code() {
    return AcknowledgementLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.DATA_PROTECTION;
  }

  /** Only the word of the tenant that was told counts, and only its first. */
  @Override
  public void handle(EntityManager work, Message message) {
    AcknowledgementLetter letter = message.content(AcknowledgementLetter.class);
    notices
        .find(work, UUID.fromString(letter.notice()))
        .filter(notice -> notice.tenant().equals(Optional.of(message.sender().value())))
        .filter(notice -> notice.state() != NoticeState.ACKNOWLEDGED)
        .ifPresent(
            notice -> {
              notice.acknowledged(letter.outcome(), recorder.now());
              notices.reseal(notice, new NoticeWords(notices.words(notice).how(), letter.words()));
            });
  }

  /** The notice was answered when this was written; nothing more follows. */
  @Override
  public void delivered(EntityManager work, UUID message) {}

  /** A sender that gets no messages any more needs no answer. */
  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {}
}
