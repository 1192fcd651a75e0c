package eu.vangnet.casework.disclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What another tenant told this one of a case. */
@Entity
@Table(name = "received_disclosure")
class ReceivedDisclosure {
  @Id private String id;
  private String sender;
  private String state;

  @Column(name = "received_at")
  private Instant receivedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected ReceivedDisclosure() {}

  ReceivedDisclosure(UUID id, String sender, Instant now) {
    this.id = id.toString();
    this.sender = sender;
    this.state = ReceivedState.HELD.code();
    this.receivedAt = now;
  }

  void erased() {
    this.state = ReceivedState.ERASED.code();
  }

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String sender() {
    return sender;
  }

  ReceivedState state() {
    return ReceivedState.of(state);
  }

  Instant receivedAt() {
    return receivedAt;
  }
}
