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

/** A course of this tenant that was offered to another. */
@Entity
@Table(name = "course_offer_sent")
class SentOffer {
  @Id private String id;

  @Column(name = "course_id")
  private String courseId;

  private String receiver;

  @Column(name = "open_to")
  private String openTo;

  private String state;
  private String message;

  @Column(name = "withdrawal_message")
  private String withdrawalMessage;

  private String reason;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Version private long version;

  /** For the persistence provider. */
  protected SentOffer() {}

  SentOffer(UUID id, UUID course, TenantId receiver, UUID message, Instant now) {
    this.id = id.toString();
    this.courseId = course.toString();
    this.receiver = receiver.value();
    this.message = message.toString();
    this.offeredAt = now;
    become(SentState.OFFERED, now);
  }

  void withdraw(UUID withdrawal, Instant now) {
    this.withdrawalMessage = withdrawal.toString();
    become(SentState.WITHDRAWING, now);
  }

  void delivered(Instant now) {
    become(state().delivered(), now);
  }

  void answered(ReceivedState answer, Instant now) {
    become(state().answered(answer), now);
    this.reason = null;
  }

  /** One of its two messages is given up. */
  void lost(UUID lostMessage, String why, Instant now) {
    boolean offer = lostMessage.toString().equals(message);
    SentState next = offer ? state().offerLost() : state().withdrawalLost();
    if (next != state()) {
      this.reason = why;
      become(next, now);
    }
  }

  /** It is taken back, and the receiver is gone: nobody is left to say whether in time. */
  void unreachable(String why, Instant now) {
    this.reason = why;
    become(SentState.UNDELIVERABLE, now);
  }

  private void become(SentState next, Instant now) {
    this.state = next.code();
    this.openTo = next.isOpen() ? receiver : null;
    if (!next.isOpen() && settledAt == null) {
      this.settledAt = now;
    }
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID course() {
    return UUID.fromString(courseId);
  }

  TenantId receiver() {
    return TenantId.of(receiver);
  }

  SentState state() {
    return SentState.of(state);
  }

  /** The message that matters now: the offer, or that it was taken back. */
  UUID message() {
    return UUID.fromString(Optional.ofNullable(withdrawalMessage).orElse(message));
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Instant offeredAt() {
    return offeredAt;
  }

  Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
