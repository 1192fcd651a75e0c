package eu.vangnet.privacy.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A complaint about processing. */
@Entity
@Table(name = "complaint")
class Complaint {
  @Id private String id;
  private String state;
  private String outcome;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "handled_at")
  private Instant handledAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Complaint() {}

  Complaint(UUID id, Instant receivedAt) {
    this.id = id.toString();
    this.state = ComplaintState.RECEIVED.code();
    this.receivedAt = receivedAt;
  }

  void handled(String how, Instant now) {
    this.state = ComplaintState.HANDLED.code();
    this.outcome = how;
    this.handledAt = now;
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

  ComplaintState state() {
    return ComplaintState.of(state);
  }

  Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  Optional<Instant> handledAt() {
    return Optional.ofNullable(handledAt);
  }
}
