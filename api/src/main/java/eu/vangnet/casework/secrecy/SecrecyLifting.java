package eu.vangnet.casework.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That whoever brought a secret note in lets it be told, until they take that back. */
@Entity
@Table(name = "secrecy_lifting")
class SecrecyLifting {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "note_id")
  private String noteId;

  private String organisation;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Column(name = "lifted_by")
  private String liftedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected SecrecyLifting() {}

  SecrecyLifting(UUID id, UUID caseFile, UUID note, Lifted lifted) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.noteId = note.toString();
    this.organisation = lifted.organisation().orElse(null);
    this.liftedAt = lifted.at();
    this.liftedBy = lifted.by();
  }

  /** Who lifted it when, and for which organisation; empty for the tenant's own people. */
  record Lifted(String by, Optional<String> organisation, Instant at) {}

  void end(Instant now) {
    this.endedAt = now;
  }

  boolean stands() {
    return endedAt == null;
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

  String noteId() {
    return noteId;
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  Instant liftedAt() {
    return liftedAt;
  }

  String liftedBy() {
    return liftedBy;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
