package eu.vangnet.privacy.statements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What the tenant says under one heading. */
@Entity
@Table(name = "accountability_statement")
class Statement {
  @Id private String id;
  private String chapter;

  @Column(name = "stated_by")
  private String statedBy;

  @Column(name = "stated_at")
  private Instant statedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Statement() {}

  Statement(UUID id, Chapter chapter) {
    this.id = id.toString();
    this.chapter = chapter.code();
  }

  void state(byte[] words, String by, Instant now) {
    this.sealed = words.clone();
    this.statedBy = by;
    this.statedAt = now;
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  Chapter chapter() {
    return Chapter.of(chapter).orElseThrow();
  }

  String statedBy() {
    return statedBy;
  }

  Instant statedAt() {
    return statedAt;
  }
}
