package eu.vangnet.casework.permissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a person consented to their case being shared with the partners at its table. It stands
 * until it is taken back, and stays on record then.
 */
@Entity
@Table(name = "case_permission")
class SharingPermission {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String giver;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected SharingPermission() {}

  SharingPermission(UUID id, UUID caseFile, String giver, Recorded recorded) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.giver = giver;
    this.givenAt = recorded.at();
    this.recordedBy = recorded.by();
  }

  /** Who recorded it, and from when it counts. */
  record Recorded(String by, Instant at) {}

  /** Taken back; taking it back again changes nothing. */
  void withdraw(Recorded recorded) {
    if (withdrawnAt == null) {
      this.withdrawnAt = recorded.at();
      this.withdrawnBy = recorded.by();
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

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  String giver() {
    return giver;
  }

  Instant givenAt() {
    return givenAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  Optional<String> withdrawnBy() {
    return Optional.ofNullable(withdrawnBy);
  }
}
