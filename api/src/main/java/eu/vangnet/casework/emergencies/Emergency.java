package eu.vangnet.casework.emergencies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That somebody opened a hidden case for a time. It ends by itself; nothing makes it longer. */
@Entity
@Table(name = "case_emergency")
class Emergency {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "opened_by")
  private String openedBy;

  private String organisation;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "review_by")
  private Instant reviewBy;

  private String state;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Emergency() {}

  Emergency(UUID id, UUID caseFile, Opened opened) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.openedBy = opened.by();
    this.organisation = opened.organisation().orElse(null);
    this.openedAt = opened.at();
    this.endsAt = opened.endsAt();
    this.reviewBy = opened.reviewBy();
    this.state = EmergencyState.OPENED.code();
  }

  /** Who of where opened it when, until when, and until when somebody else has to judge that. */
  record Opened(
      String by, Optional<String> organisation, Instant at, Instant endsAt, Instant reviewBy) {}

  /** A second person has judged it; what was not justified ends at once. */
  void reviewed(EmergencyState judged, String by, Instant now) {
    if (by.equals(openedBy)) {
      throw new IllegalStateException("who opened a case does not judge that");
    }
    this.state = judged.code();
    this.reviewedBy = by;
    this.reviewedAt = now;
    if (judged == EmergencyState.NOT_JUSTIFIED && now.isBefore(endsAt)) {
      this.endsAt = now;
    }
  }

  boolean runs(Instant now) {
    return now.isBefore(endsAt);
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

  String caseId() {
    return caseId;
  }

  String openedBy() {
    return openedBy;
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  Instant reviewBy() {
    return reviewBy;
  }

  EmergencyState state() {
    return EmergencyState.of(state);
  }

  Optional<String> reviewedBy() {
    return Optional.ofNullable(reviewedBy);
  }

  Optional<Instant> reviewedAt() {
    return Optional.ofNullable(reviewedAt);
  }
}
