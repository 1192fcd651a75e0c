package eu.vangnet.casework.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a form said at one time; never changed. */
@Entity
@Table(name = "case_form_version")
class FormVersion {
  @Id private String id;

  @Column(name = "form_id")
  private String formId;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "module_version")
  private String moduleVersion;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  private byte[] sealed;

  /** For the persistence provider. */
  protected FormVersion() {}

  FormVersion(UUID id, FilledForm of, String moduleVersion, FilledForm.Written written) {
    this.id = id.toString();
    this.formId = of.id().toString();
    this.caseId = of.caseId().toString();
    this.moduleVersion = moduleVersion;
    this.writtenBy = written.by();
    this.writtenAt = written.at();
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

  UUID formId() {
    return UUID.fromString(formId);
  }

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  String moduleVersion() {
    return moduleVersion;
  }

  String writtenBy() {
    return writtenBy;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
