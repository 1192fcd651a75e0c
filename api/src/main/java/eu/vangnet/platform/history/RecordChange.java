package eu.vangnet.platform.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One change of one record; never changed itself. */
@Entity
@Table(name = "record_change")
class RecordChange {
  @Id private String id;

  @Column(name = "object_id")
  private String objectId;

  @Column(name = "entry_id")
  private String entryId;

  @Column(name = "changed_at")
  private Instant changedAt;

  private byte[] digests;
  private byte[] sealed;

  /** For the persistence provider. */
  protected RecordChange() {}

  RecordChange(UUID id, String objectId, UUID entryId, Instant changedAt) {
    this.id = id.toString();
    this.objectId = objectId;
    this.entryId = entryId.toString();
    this.changedAt = changedAt;
  }

  /** Takes the sealed content, and its MAC with the way to what the journal's entry vouches for. */
  void holds(byte[] content, byte[] proof) {
    this.sealed = content.clone();
    this.digests = proof.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String objectId() {
    return objectId;
  }

  UUID entryId() {
    return UUID.fromString(entryId);
  }

  Instant changedAt() {
    return changedAt;
  }

  byte[] digests() {
    return digests.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
