package eu.vangnet.trainings.enrolments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody's place in a session, or the wait for one. */
@Entity
@Table(name = "training_enrolment")
class Enrolment {
  @Id private String id;

  @Column(name = "session_id")
  private String sessionId;

  private int arrival;
  private String state;
  private String person;
  private String organisation;

  @Column(name = "enrolled_by")
  private String enrolledBy;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "restricted_at")
  private Instant restrictedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Enrolment() {}

  /** Waits, until it is given a place. */
  Enrolment(UUID id, UUID session, int arrival, String person, Sender sender) {
    this.id = id.toString();
    this.sessionId = session.toString();
    this.arrival = arrival;
    this.state = EnrolmentState.WAITING.code();
    this.person = person;
    this.organisation = sender.organisation().orElse(null);
    this.enrolledBy = sender.subject();
    this.enrolledAt = sender.at();
  }

  /** Who enrolled the participant, for which organisation, and when. */
  record Sender(String subject, Optional<String> organisation, Instant at) {}

  void givePlace() {
    this.state = EnrolmentState.ENROLLED.code();
  }

  void withdraw(Instant now) {
    this.state = EnrolmentState.WITHDRAWN.code();
    this.endedAt = now;
  }

  void cancel(Instant now) {
    this.state = EnrolmentState.CANCELLED.code();
    this.endedAt = now;
  }

  /** Restricts it from then on, or lifts that. */
  void restrict(Optional<Instant> since) {
    this.restrictedAt = since.orElse(null);
  }

  boolean restricted() {
    return restrictedAt != null;
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

  UUID sessionId() {
    return UUID.fromString(sessionId);
  }

  /** The mark by which the participant is recognised in this session. */
  String person() {
    return person;
  }

  int arrival() {
    return arrival;
  }

  EnrolmentState state() {
    return EnrolmentState.of(state);
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  String enrolledBy() {
    return enrolledBy;
  }

  Instant enrolledAt() {
    return enrolledAt;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
