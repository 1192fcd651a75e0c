package eu.vangnet.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** One record is to be kept longer: one person asks with reasons, another approves. */
@Entity
@Table(name = "retention_extension")
class Extension {
  static final String ASKED = "asked";
  static final String APPROVED = "approved";

  @Id private String id;
  private String rule;

  @Column(name = "object_id")
  private String objectId;

  private String period;
  private String state;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Extension() {}

  Extension(UUID id, RuleCode rule, UUID object, Period period, String askedBy, Instant now) {
    this.id = id.toString();
    this.rule = rule.toString();
    this.objectId = object.toString();
    this.period = period.toString();
    this.state = ASKED;
    this.askedBy = askedBy;
    this.askedAt = now;
  }

  void approve(String by, Instant now) {
    this.state = APPROVED;
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

  String objectId() {
    return objectId;
  }

  Period period() {
    return Period.parse(period);
  }

  String state() {
    return state;
  }

  String askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }

  Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }
}
