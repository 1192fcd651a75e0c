package eu.vangnet.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That a record was erased: under which rule, when and in which run, and a mark that only somebody
 * who knows the identifier of the record can ask for. Rows are added and never changed.
 */
@Entity
@Table(name = "retention_tombstone")
class Tombstone {
  @Id private String id;

  @Column(name = "run_id")
  private String runId;

  private String rule;
  private String period;

  @Column(name = "legal_source")
  private String legalSource;

  @Column(name = "erased_at")
  private Instant erasedAt;

  private String mark;

  /** For the persistence provider. */
  protected Tombstone() {}

  /** The identifier is random, so that nothing of the record's own is in it. */
  Tombstone(UUID run, RetentionRule rule, Instant now, String mark) {
    this.id = UUID.randomUUID().toString();
    this.runId = run.toString();
    this.rule = rule.code().toString();
    this.period = rule.period().orElseThrow().toString();
    this.legalSource = rule.legalSource();
    this.erasedAt = now;
    this.mark = mark;
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String runId() {
    return runId;
  }

  String rule() {
    return rule;
  }

  String period() {
    return period;
  }

  String legalSource() {
    return legalSource;
  }

  Instant erasedAt() {
    return erasedAt;
  }

  String mark() {
    return mark;
  }
}
