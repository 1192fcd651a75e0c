package eu.vangnet.casework.trends;

import eu.vangnet.modules.LoadedModule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A form that was filled in about nobody; never changed. */
@Entity
@Table(name = "trend")
class Trend {
  @Id private String id;
  private String module;

  @Column(name = "module_version")
  private String moduleVersion;

  private String form;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Column(name = "reported_by")
  private String reportedBy;

  private byte[] sealed;

  /** For the persistence provider. */
  protected Trend() {}

  Trend(UUID id, LoadedModule module, String form, String actor, Instant now) {
    this.id = id.toString();
    this.module = module.id();
    this.moduleVersion = module.version();
    this.form = form;
    this.reportedBy = actor;
    this.reportedAt = now;
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

  String module() {
    return module;
  }

  String moduleVersion() {
    return moduleVersion;
  }

  String form() {
    return form;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  String reportedBy() {
    return reportedBy;
  }
}
