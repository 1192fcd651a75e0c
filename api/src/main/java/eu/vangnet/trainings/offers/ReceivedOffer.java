package eu.vangnet.trainings.offers;

import eu.vangnet.tenants.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A course that another tenant has offered to this one. */
@Entity
@Table(name = "course_offer_received")
class ReceivedOffer {
  @Id private String id;
  private String sender;

  @Column(name = "origin_course")
  private String originCourse;

  private String state;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "course_id")
  private String courseId;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected ReceivedOffer() {}

  ReceivedOffer(UUID id, TenantId sender, UUID originCourse, Instant now) {
    this.id = id.toString();
    this.sender = sender.value();
    this.originCourse = originCourse.toString();
    this.state = ReceivedState.RECEIVED.code();
    this.receivedAt = now;
  }

  void accept(UUID course, Instant now) {
    this.state = ReceivedState.ACCEPTED.code();
    this.courseId = course.toString();
    this.decidedAt = now;
  }

  void reject(Instant now) {
    this.state = ReceivedState.REJECTED.code();
    this.decidedAt = now;
  }

  /** The sender takes it back; after an answer that changes nothing. */
  void takenBack(Instant now) {
    if (state().mayBeAnswered()) {
      this.state = state().takenBack().code();
      this.decidedAt = now;
    }
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

  TenantId sender() {
    return TenantId.of(sender);
  }

  UUID originCourse() {
    return UUID.fromString(originCourse);
  }

  ReceivedState state() {
    return ReceivedState.of(state);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  Optional<UUID> course() {
    return Optional.ofNullable(courseId).map(UUID::fromString);
  }
}
