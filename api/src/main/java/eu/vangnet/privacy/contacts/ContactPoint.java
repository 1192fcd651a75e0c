package eu.vangnet.privacy.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Where data subjects can go, from a moment on. Never changed. */
@Entity
@Table(name = "contact_point")
class ContactPoint {
  @Id private String id;

  @Column(name = "valid_from")
  private Instant validFrom;

  private byte[] sealed;

  /** For the persistence provider. */
  protected ContactPoint() {}

  ContactPoint(UUID id, Instant validFrom, byte[] sealed) {
    this.id = id.toString();
    this.validFrom = validFrom;
    this.sealed = sealed.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  Instant validFrom() {
    return validFrom;
  }
}
