package eu.vangnet.privacy.bundles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a person gets, for a limited time. Never changed. */
@Entity
@Table(name = "access_bundle")
class Bundle {
  @Id private String id;

  @Column(name = "request_id")
  private String requestId;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private byte[] sealed;

  /** For the persistence provider. */
  protected Bundle() {}

  Bundle(UUID id, UUID request, Instant madeAt, Instant expiresAt, byte[] sealed) {
    this.id = id.toString();
    this.requestId = request.toString();
    this.madeAt = madeAt;
    this.expiresAt = expiresAt;
    this.sealed = sealed.clone();
  }

  boolean readable(Instant now) {
    return now.isBefore(expiresAt);
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID requestId() {
    return UUID.fromString(requestId);
  }

  Instant madeAt() {
    return madeAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
