package eu.vangnet.casework.demands;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That police or court demanded something of the tenant, and what came of it. Answered once. */
@Entity
@Table(name = "authority_demand")
class Demand {
  static final String OPEN = "open";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String kind;
  private String state;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  private String disclosure;
  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Demand() {}

  Demand(UUID id, NewDemand sent, String by, Instant receivedAt) {
    this.id = id.toString();
    this.caseId = sent.caseId().orElse(null);
    this.kind = sent.kind();
    this.state = OPEN;
    this.receivedAt = receivedAt;
    this.recordedBy = by;
  }

  /** Somebody decided what the authority gets; the outcome is the state from then on. */
  void answered(String outcome, String by, Instant now) {
    this.state = outcome;
    this.answeredBy = by;
    this.answeredAt = now;
  }

  /** What was handed over of a case is a disclosure of it. */
  void disclosed(UUID made) {
    this.disclosure = made.toString();
  }

  /** The case is no more; the register keeps that there was a demand. */
  void withoutCase() {
    this.caseId = null;
    this.disclosure = null;
  }

  boolean open() {
    return state.equals(OPEN);
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

  Optional<UUID> caseId() {
    return Optional.ofNullable(caseId).map(UUID::fromString);
  }

  String kind() {
    return kind;
  }

  String state() {
    return state;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  Optional<String> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }

  Optional<UUID> disclosure() {
    return Optional.ofNullable(disclosure).map(UUID::fromString);
  }
}
