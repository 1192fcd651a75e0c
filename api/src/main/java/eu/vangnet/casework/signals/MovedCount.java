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

  /** For the persistence provider. */
  protected MovedCount() {}

  MovedCount(UUID record) {
    this.id = record.toString();
  }

  void countFrom(Instant first) {
    this.countedFrom = first;
  }

  void countUntil(Instant end) {
    this.countedUntil = end;
  }
}
