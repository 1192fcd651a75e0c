package eu.vangnet.casework.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a signal was sent in, and whether it was looked at. Apart from the signal, because a signal
 * goes the sooner the less was found, and its sender must not read that from its absence.
 */
@Entity
@Table(name = "signal_receipt")
class SignalReceiptRow {
  @Id private String id;

  @Column(name = "signal_id")
  private String signalId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "looked_at")
  private Instant lookedAt;

  private byte[] sealed;

  /** For the persistence provider. */
  protected SignalReceiptRow() {}

  SignalReceiptRow(UUID id, Signal signal, byte[] sealed) {
    this.id = id.toString();
    this.signalId = signal.id().toString();
    this.recordedAt = signal.recordedAt();
    this.sealed = sealed.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID signalId() {
    return UUID.fromString(signalId);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Optional<Instant> lookedAt() {
    return Optional.ofNullable(lookedAt);
  }
}
