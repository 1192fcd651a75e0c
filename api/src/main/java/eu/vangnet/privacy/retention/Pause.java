package eu.vangnet.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A time in which nothing is erased by the engine. It ends by itself, or earlier by hand. */
@Entity
@Table(name = "retention_pause")
class Pause {
  @Id private String id;

  @Column(name = "paused_by")
  private String pausedBy;

  @Column(name = "paused_at")
  private Instant pausedAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Pause() {}

  Pause(UUID id, Instant until, String by, Instant now) {
    this.id = id.toString();
    this.untilAt = until;
    this.pausedBy = by;
    this.pausedAt = now;
  }

  /** Whether nothing is erased at that moment. */
  boolean holds(Instant moment) {
    return endedAt == null && moment.isBefore(untilAt);
  }

  void end(String by, Instant now) {
    this.endedBy = by;
    this.endedAt = now;
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

  String pausedBy() {
    return pausedBy;
  }

  Instant pausedAt() {
    return pausedAt;
  }

  Instant until() {
    return untilAt;
  }

  Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
