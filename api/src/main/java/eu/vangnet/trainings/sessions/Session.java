package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.walltimes.WallTimes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A session of a course. */
@Entity
@Table(name = "training_session")
class Session {
  @Id private String id;

  @Column(name = "course_id")
  private String courseId;

  private String state;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "starts_local")
  private String startsLocal;

  @Column(name = "ends_local")
  private String endsLocal;

  private String zone;
  private int capacity;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Session() {}

  Session(UUID id, UUID course, SessionContent content, Instant now) {
    this.id = id.toString();
    this.courseId = course.toString();
    this.state = SessionState.PLANNED.code();
    this.createdAt = now;
    change(content);
  }

  /** Takes over times and capacity; the words are sealed by the repository. */
  void change(SessionContent content) {
    WallTimes times = content.times();
    this.startsAt = times.startsAt();
    this.startsLocal = times.startsLocal();
    this.endsLocal = times.endsLocal();
    this.zone = times.zone().getId();
    this.capacity = content.capacity();
  }

  void cancel(Instant now) {
    this.state = SessionState.CANCELLED.code();
    this.cancelledAt = now;
  }

  /** Whether it will still take place, as things stand. */
  boolean ahead(Instant now) {
    return state() == SessionState.PLANNED && now.isBefore(times().startsAt());
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

  UUID courseId() {
    return UUID.fromString(courseId);
  }

  SessionState state() {
    return SessionState.of(state);
  }

  /** As stored, by which lists are sorted. */
  Instant startsAt() {
    return startsAt;
  }

  WallTimes times() {
    return WallTimes.of(startsLocal, endsLocal, zone);
  }

  int capacity() {
    return capacity;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }
}
