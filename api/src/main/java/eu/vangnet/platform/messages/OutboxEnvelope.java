package eu.vangnet.platform.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message that this tenant sends. */
@Entity
@Table(name = "message_outbox")
class OutboxEnvelope extends StoredEnvelope {
  private String receiver;

  /** For the persistence provider. */
  protected OutboxEnvelope() {}

  OutboxEnvelope(Letter letter, Instant now) {
    super(letter, now);
    this.receiver = letter.receiver().value();
  }

  @Override
  String other() {
    return receiver;
  }

  @Override
  Instant since() {
    return sentAt();
  }
}
