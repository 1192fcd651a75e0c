package eu.vangnet.casework.professionals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody who works on a case in a role, or did. */
@Entity
@Table(name = "case_professional")
class CaseProfessional {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String role;
  private String organisation;

  @Column(name = "since_on")
  private LocalDate since;

  @Column(name = "until_on")
  private LocalDate until;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected CaseProfessional() {}

  CaseProfessional(UUID id, UUID caseFile, NewProfessional sent, LocalDate since, Instant now) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.role = sent.role();
    this.organisation = sent.organisation().orElse(null);
    this.since = since;
    this.recordedAt = now;
  }

  /** Works on the case until that day. */
  void end(LocalDate day) {
    this.until = day;
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

  String role() {
    return role;
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  LocalDate since() {
    return since;
  }

  Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }
}
