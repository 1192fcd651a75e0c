package eu.vangnet.evaluations.instruments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A questionnaire. It grows by editions; none of them is ever changed. */
@Entity
@Table(name = "evaluation_instrument")
class Instrument {
  @Id private String id;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private int latest;
  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Instrument() {}

  /** An instrument that is about to get its first edition. */
  Instrument(UUID id, Instant now) {
    this.id = id.toString();
    this.recordedAt = now;
  }

  /** Counts a further edition and gives its number, from 1 on. */
  int nextEdition() {
    latest++;
    return latest;
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

  Instant recordedAt() {
    return recordedAt;
  }

  int latest() {
    return latest;
  }
}
