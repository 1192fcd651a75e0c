package eu.vangnet.casework.disclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That something which came was rectified, erased or restricted where it came from. */
@Entity
@Table(name = "received_notice")
class ReceivedNotice {
  @Id private String id;

  @Column(name = "disclosure_id")
  private String disclosureId;

  private String sender;
  private String kind;
  private String outcome;
  private Integer person;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For the persistence provider. */
  protected ReceivedNotice() {}

  ReceivedNotice(UUID id, ReceivedDisclosure disclosure, NoticeLetter letter, Instant now) {
    this.id = id.toString();
    this.disclosureId = disclosure.id().toString();
    this.sender = disclosure.sender();
    this.kind = letter.kind();
    this.person = letter.person().orElse(null);
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

  /** Whom of those who came with a case it is about, by number; empty for all of it. */
  Optional<Integer> person() {
    return Optional.ofNullable(person);
  }

  Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  /** When it was answered, or came while nobody has answered it. */
  Instant lastAction() {
    return Optional.ofNullable(answeredAt).orElse(receivedAt);
  }
}
