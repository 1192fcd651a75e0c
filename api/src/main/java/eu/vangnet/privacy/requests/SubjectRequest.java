package eu.vangnet.privacy.requests;

import eu.vangnet.security.Right;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The request of a data subject, with its clock. */
@Entity
@Table(name = "subject_request")
class SubjectRequest {
  @Id private String id;
  private String kind;
  private String state;
  private boolean extended;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected SubjectRequest() {}

  SubjectRequest(UUID id, RequestKind kind, Instant receivedAt, RequestClock clock) {
    this.id = id.toString();
    this.kind = kind.code();
    this.state = RequestState.RECEIVED.code();
    this.receivedAt = receivedAt;
    due(clock);
  }

  /** Takes a step that its state permits. */
  void take(Right step, RequestClock clock, Instant now) {
    RequestState next = state().after(step);
    this.state = next.code();
    if (next == RequestState.EXTENDED && !extended) {
      this.extended = true;
      due(clock);
    }
    if (!next.open() && closedAt == null) {
      this.closedAt = now;
    }
  }

  private void due(RequestClock clock) {
    this.dueOn = clock.dueOn(receivedAt, extended);
    this.dueAt = clock.lateFrom(dueOn);
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

  RequestKind kind() {
    return RequestKind.of(kind);
  }

  RequestState state() {
    return RequestState.of(state);
  }

  boolean extended() {
    return extended;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Instant lateFrom() {
    return dueAt;
  }

  /** Late while open; and for ever, where the answer came late. */
  boolean late(Instant now) {
    return !closedAt().orElse(now).isBefore(dueAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }
}
