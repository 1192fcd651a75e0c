package eu.vangnet.casework.consents;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.ItemMarks;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody said of support. Never changed; a later entry follows it. */
@Entity
@Table(name = "case_consent")
class SupportConsent {
  static final String PERSON = "person";
  static final String GUARDIAN = "guardian";
  private static final String GIVEN = "given";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "given_by")
  private String givenBy;

  private String decision;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Embedded private ItemMarks marks;

  private byte[] sealed;

  /** For the persistence provider. */
  protected SupportConsent() {}

  SupportConsent(UUID id, UUID caseFile, NewConsent sent, Recorded recorded, Classification as) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.givenBy = sent.by();
    this.decision = sent.decision();
    this.decidedOn = sent.decidedOn();
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
    this.marks = new ItemMarks(as);
  }

  /** Who recorded it when. */
  record Recorded(String by, Instant at) {}

  boolean given() {
    return decision.equals(GIVEN);
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

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  String givenBy() {
    return givenBy;
  }

  String decision() {
    return decision;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Classification classification() {
    return marks.classification();
  }
}
