package eu.vangnet.evaluations.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** A one-time capability that was handed out; it knows neither its holder nor a time of use. */
@Entity
@Table(name = "evaluation_invitation")
class Invitation {
  @Id private String id;

  @Column(name = "evaluation_id")
  private String evaluationId;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_with")
  private byte[] usedWith;

  /** For the persistence provider. */
  protected Invitation() {}

  /** An invitation that nobody has used. */
  Invitation(String fingerprint, UUID evaluation, Instant expiresAt) {
    this.id = fingerprint;
    this.evaluationId = evaluation.toString();
    this.expiresAt = expiresAt;
  }

  boolean isFor(UUID evaluation) {
    return evaluationId.equals(evaluation.toString());
  }

  boolean isUsed() {
    return usedWith != null;
  }

  /** Whether it was used by the very request that makes this mark. */
  boolean wasUsedBy(byte[] mark) {
    return isUsed() && MessageDigest.isEqual(usedWith, mark);
  }
}
