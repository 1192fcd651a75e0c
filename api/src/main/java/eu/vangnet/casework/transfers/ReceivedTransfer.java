package eu.vangnet.casework.transfers;

import eu.vangnet.tenants.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A case that another tenant hands over to this one. */
@Entity
@Table(name = "case_transfer_received")
class ReceivedTransfer {
  @Id private String id;
  private String sender;
  private String state;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "case_id")
  private String caseId;

  private String disclosure;
  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected ReceivedTransfer() {}

  ReceivedTransfer(UUID id, TenantId sender, Instant now) {
    this.id = id.toString();
    this.sender = sender.value();
    this.state = ReceivedState.RECEIVED.code();
    this.receivedAt = now;
  }

  /** Words of the sender about it refer to this. */
  void disclosedBy(UUID record) {
    this.disclosure = record.toString();
  }

  void accept(UUID caseFile, Instant now) {
    this.caseId = caseFile.toString();
    decide(ReceivedState.ACCEPTED, now);
  }

  void reject(Instant now) {
    decide(ReceivedState.REJECTED, now);
  }

  /** The sender takes it back; after an answer that changes nothing. */
  void takenBack(Instant now) {
    if (state().mayBeAnswered()) {
      decide(state().takenBack(), now);
    }
  }

  private void decide(ReceivedState next, Instant now) {
    this.state = next.code();
    this.decidedAt = now;
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

  TenantId sender() {
    return TenantId.of(sender);
  }

  ReceivedState state() {
    return ReceivedState.of(state);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  Optional<UUID> disclosure() {
    return Optional.ofNullable(disclosure).map(UUID::fromString);
  }

  Optional<UUID> caseFile() {
    return Optional.ofNullable(caseId).map(UUID::fromString);
  }
}
