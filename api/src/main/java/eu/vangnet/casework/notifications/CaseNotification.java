package eu.vangnet.casework.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That somebody in a case was told, or why not yet. Never changed; a later entry follows it. */
@Entity
@Table(name = "case_notification")
class CaseNotification {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String subject;
  private String person;
  private String role;
  private String state;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  private byte[] sealed;

  /** For the persistence provider. */
  protected CaseNotification() {}

  CaseNotification(UUID id, UUID caseFile, UUID subject, NewNotification sent, Recorded recorded) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.subject = subject.toString();
    this.person = sent.person().orElse(null);
    this.role = sent.role();
    this.state = sent.state();
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
    this.reviewOn = sent.told() ? null : sent.reviewOn().orElse(null);
  }

  /** Who recorded it when. */
  record Recorded(String by, Instant at) {}

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  UUID subject() {
    return UUID.fromString(subject);
  }

  Optional<UUID> person() {
    return Optional.ofNullable(person).map(UUID::fromString);
  }

  String role() {
    return role;
  }

  String state() {
    return state;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Optional<LocalDate> reviewOn() {
    return Optional.ofNullable(reviewOn);
  }
}
