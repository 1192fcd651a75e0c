package eu.vangnet.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One run of the engine over the records of the tenant; its identifier is that of its job. */
@Entity
@Table(name = "retention_run")
class RetentionRun {
  static final String BY_HAND = "byHand";
  static final String DAILY = "daily";

  @Id private String id;
  private String occasion;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  private String state;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected RetentionRun() {}

  RetentionRun(UUID id, String occasion, Optional<String> askedBy, Instant askedAt) {
    this.id = id.toString();
    this.occasion = occasion;
    this.askedBy = askedBy.orElse(null);
    this.askedAt = askedAt;
    this.state = RunState.ASKED.code();
  }

  /** A worker takes it up, the first or one after a crash; the first moment stays. */
  void take(Instant now) {
    move(RunState.RUNNING);
    this.beganAt = beganAt == null ? now : beganAt;
  }

  void finish(Instant now) {
    move(RunState.FINISHED);
    this.endedAt = now;
  }

  void stop(Instant now) {
    move(RunState.STOPPED);
    this.endedAt = now;
  }

  private void move(RunState next) {
    if (!state().mayBecome(next)) {
      throw new IllegalStateException("a run does not go from " + state + " to " + next.code());
    }
    this.state = next.code();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String occasion() {
    return occasion;
  }

  Optional<String> askedBy() {
    return Optional.ofNullable(askedBy);
  }

  Instant askedAt() {
    return askedAt;
  }

  RunState state() {
    return RunState.of(state);
  }

  Optional<Instant> beganAt() {
    return Optional.ofNullable(beganAt);
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
