package eu.vangnet.evaluations.instruments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One edition of an instrument. It has no verb that changes it. */
@Entity
@Table(name = "evaluation_instrument_version")
class InstrumentVersion {
  @Id private String id;

  @Column(name = "instrument_id")
  private String instrumentId;

  private int edition;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private byte[] sealed;

  /** For the persistence provider. */
  protected InstrumentVersion() {}

  /** Records an edition with its sealed questions. */
  InstrumentVersion(UUID id, Instrument instrument, int edition, Instant now, byte[] sealed) {
    this.id = id.toString();
    this.instrumentId = instrument.id().toString();
    this.edition = edition;
    this.recordedAt = now;
    this.sealed = sealed.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID instrumentId() {
    return UUID.fromString(instrumentId);
  }

  int edition() {
    return edition;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
