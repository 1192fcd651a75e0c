package eu.vangnet.privacy.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of an activity in the register. */
@Entity
@Table(name = "activity_version")
class ActivityVersion {
  @Id private String id;
  private String activity;
  private int number;
  private String digest;

  @Column(name = "since_at")
  private Instant since;

  private byte[] sealed;

  /** For the persistence provider. */
  protected ActivityVersion() {}

  ActivityVersion(UUID id, String activity, int number, String digest, Instant since) {
    this.id = id.toString();
    this.activity = activity;
    this.number = number;
    this.digest = digest;
    this.since = since;
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

  String activity() {
    return activity;
  }

  int number() {
    return number;
  }

  String digest() {
    return digest;
  }

  Instant since() {
    return since;
  }
}
