package eu.vangnet.casework.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** For a signal or case that came from another tenant or went to one: when it counts here. */
@Entity
@Table(name = "moved_count")
class MovedCount {
  @Id private String id;

  @Column(name = "counted_from")
  private Instant countedFrom;

  @Column(name = "counted_until")
  private Instant countedUntil;

  @Column(name = "heard_at")
  private Instant heardAt;

  /** For the persistence provider. */
  protected MovedCount() {}

  MovedCount(UUID record) {
    this.id = record.toString();
  }

  void countFrom(Instant first) {
    this.countedFrom = first;
  }

  /** The sender said from when on it counts, and that was known here from this moment on. */
  void countFrom(Instant first, Instant heard) {
    this.countedFrom = first;
    this.heardAt = heard;
  }

  void countUntil(Instant end) {
    this.countedUntil = end;
  }
}
