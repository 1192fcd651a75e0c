package eu.vangnet.casework.disclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That something which came was rectified or erased where it came from. */
@Entity
@Table(name = "received_notice")
class ReceivedNotice {
  @Id private String id;

  @Column(name = "disclosure_id")
  private String disclosureId;

  private String sender;
  private String kind;
  private String outcome;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For the persistence provider. */
  protected ReceivedNotice() {}

  ReceivedNotice(UUID id, ReceivedDisclosure disclosure, String kind, Instant now) {
    this.id = id.toString();
    this.disclosureId = disclosure.id().toString();
    this.sender = disclosure.sender();
    this.kind = kind;
    this.receivedAt = now;
  }

  void answered(String what, Instant now) {
    this.outcome = what;
    this.answeredAt = now;
  }

  boolean open() {
    return answeredAt == null;
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String sender() {
    return sender;
  }

  NoticeKind kind() {
    return NoticeKind.of(kind);
  }

  Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  Instant receivedAt() {
    return receivedAt;
  }
}
