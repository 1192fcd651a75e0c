package eu.vangnet.tenancy.revocations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something that the tenant revoked. It is never changed, only taken back. */
@Entity
@Table(name = "access_revocation")
class Revocation {
  @Id private String id;
  private String kind;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "until_at")
  private Instant untilAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Revocation() {}

  Revocation(UUID id, RevocationKind kind, Instant revokedAt, Instant untilAt, byte[] sealed) {
    this.id = id.toString();
    this.kind = kind.code();
    this.revokedAt = revokedAt;
    this.untilAt = untilAt;
    this.sealed = sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String kind() {
    return kind;
  }

  Instant revokedAt() {
    return revokedAt;
  }

  Instant untilAt() {
    return untilAt;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
