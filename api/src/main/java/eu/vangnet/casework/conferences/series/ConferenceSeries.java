package eu.vangnet.casework.conferences.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A table that meets again and again. */
@Entity
@Table(name = "conference_series")
class ConferenceSeries {
  @Id private String id;

  @Column(name = "created_at")
  private Instant createdAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected ConferenceSeries() {}

  ConferenceSeries(UUID id, Instant createdAt) {
    this.id = id.toString();
    this.createdAt = createdAt;
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

  Instant createdAt() {
    return createdAt;
  }
}
