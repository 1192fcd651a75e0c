package eu.vangnet.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** What the tenant decided of a rule. */
@Entity
@Table(name = "retention_setting")
class RetentionSetting {
  @Id private String id;
  private String rule;
  private String period;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected RetentionSetting() {}

  RetentionSetting(UUID id, RuleCode rule) {
    this.id = id.toString();
    this.rule = rule.toString();
  }

  /** A decision replaces the one before. */
  void decide(Period length, Optional<LocalDate> review, String by, Instant now) {
    this.period = length.toString();
    this.reviewOn = review.orElse(null);
    this.decidedBy = by;
    this.decidedAt = now;
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

  String rule() {
    return rule;
  }

  Period period() {
    return Period.parse(period);
  }

  Optional<LocalDate> reviewOn() {
    return Optional.ofNullable(reviewOn);
  }

  String decidedBy() {
    return decidedBy;
  }

  Instant decidedAt() {
    return decidedAt;
  }
}
