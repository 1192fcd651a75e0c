package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** That a tenant is told of a case. */
@Singleton
class DisclosureMessages implements MessageKind {
  private final ReceivedDisclosures received;
  private final Disclosures sent;
  private final Recorder recorder;
  private final Journal journal;

  @Inject
  DisclosureMessages(
      ReceivedDisclosures received, Disclosures sent, Recorder recorder, Journal journal) {
    this.received = received;
    this.sent = sent;
    this.recorder = recorder;
    this.journal = journal;
  }

  @Override
  public String code() {
    return DisclosureLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.CASE_WORK;
  }

  @Override
  public void handle(EntityManager work, Message message) {
    DisclosureLetter letter = message.content(DisclosureLetter.class);
    UUID id = UUID.fromString(letter.disclosure());
    if (received.find(work, id).isPresent()) {
      return;
    }
    received.add(
        work,
        new ReceivedDisclosure(id, message.sender().value(), recorder.now()),
        ReceivedSecret.of(letter));
    journal.write(
        work,
        JournalEntry.done(Right.DISCLOSURE_CREATE, ObjectType.DISCLOSURE, letter.disclosure())
            .event("disclosureReceived"));
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    sent.findByMessage(work, message).ifPresent(Disclosure::delivered);
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    sent.findByMessage(work, message).ifPresent(Disclosure::lost);
  }
}
