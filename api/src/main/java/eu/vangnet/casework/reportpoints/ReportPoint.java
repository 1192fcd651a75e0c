package eu.vangnet.casework.reportpoints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A place where people can report a worry, as its tenant keeps it. */
@Entity
@Table(name = "report_point")
class ReportPoint {
  @Id private String id;

  @Column(name = "published_at")
  private Instant publishedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected ReportPoint() {}

  ReportPoint(UUID id) {
    this.id = id.toString();
  }

  /** It says this from now on. */
  void published(byte[] content, Instant now) {
    this.sealed = content.clone();
    this.publishedAt = now;
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
