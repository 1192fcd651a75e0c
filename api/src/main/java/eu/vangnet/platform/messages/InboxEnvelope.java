package eu.vangnet.platform.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message that has come to this tenant. */
@Entity
@Table(name = "message_inbox")
class InboxEnvelope extends StoredEnvelope {
  private String sender;

  @Column(name = "received_at")
  private Instant receivedAt;

  /** For the persistence provider. */
  protected InboxEnvelope() {}

  InboxEnvelope(Letter letter, Instant now) {
    super(letter, now);
    this.sender = letter.sender().value();
    this.receivedAt = now;
  }

  @Override
  String other() {
    return sender;
  }

  @Override
  Instant since() {
    return receivedAt;
  }
}
