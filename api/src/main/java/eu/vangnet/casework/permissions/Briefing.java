package eu.vangnet.casework.permissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an organisation was told, in a case, that what it hears is confidential. Never changed. */
@Entity
@Table(name = "case_briefing")
class Briefing {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String organisation;

  @Column(name = "briefed_at")
  private Instant briefedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private byte[] sealed;

  /** For the persistence provider. */
  protected Briefing() {}

  Briefing(UUID id, UUID caseFile, String organisation, String recordedBy, Instant now) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.organisation = organisation;
    this.recordedBy = recordedBy;
    this.briefedAt = now;
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

  String organisation() {
    return organisation;
  }

  Instant briefedAt() {
    return briefedAt;
  }

  String recordedBy() {
    return recordedBy;
  }
}
