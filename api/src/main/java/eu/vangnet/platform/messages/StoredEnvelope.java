package eu.vangnet.platform.messages;

import eu.vangnet.tenants.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message as it stands in one of the two boxes. */
@MappedSuperclass
abstract class StoredEnvelope {
  @Id private String id;

  @Column(insertable = false, updatable = false)
  private long number;

  private String kind;

  @Column(name = "kind_version")
  private int kindVersion;

  @Column(name = "sent_at")
  private Instant sentAt;

  private String status;
  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  private String reason;

  @Column(name = "settled_at")
  private Instant settledAt;

  private byte[] mac;
  private byte[] sealed;

  /** For the persistence provider. */
  protected StoredEnvelope() {}

  StoredEnvelope(Letter letter, Instant now) {
    this.id = letter.id().toString();
    this.kind = letter.kind();
    this.kindVersion = letter.version();
    this.sentAt = letter.sentAt();
    this.status = EnvelopeStatus.WAITING.code();
    this.dueAt = now;
    this.mac = letter.mac();
    this.sealed = letter.sealed();
  }

  /** The other tenant: the receiver of what is sent, the sender of what has come. */
  abstract String other();

  /** When it came into this box. */
  abstract Instant since();

  /** What it was for has happened, so nobody needs its content any more. */
  void done(Instant now) {
    this.status = EnvelopeStatus.DONE.code();
    this.settledAt = now;
    this.sealed = new byte[0];
  }

  void givenUp(String why, Instant now) {
    this.status = EnvelopeStatus.GIVEN_UP.code();
    this.reason = why;
    this.settledAt = now;
  }

  void emptied(Instant now) {
    if (isWaiting()) {
      givenUp("contentErased", now);
    }
    this.sealed = new byte[0];
  }

  void postponed(String why, Instant due) {
    this.attempts++;
    this.reason = why;
    this.dueAt = due;
  }

  /** Why it still waits or was given up. */
  Optional<String> reason() {
    return status.equals(EnvelopeStatus.DONE.code())
        ? Optional.empty()
        : Optional.ofNullable(reason);
  }

  boolean isWaiting() {
    return status.equals(EnvelopeStatus.WAITING.code());
  }

  private UUID id() {
    return UUID.fromString(id);
  }

  Instant sentAt() {
    return sentAt;
  }

  int attempts() {
    return attempts;
  }

  Instant dueAt() {
    return dueAt;
  }

  Letter letter(TenantId sender, TenantId receiver) {
    return new Letter(
        id(), sender, receiver, kind, kindVersion, sentAt, mac.clone(), sealed.clone());
  }
}
