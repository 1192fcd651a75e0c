package eu.vangnet.casework.preparations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A step that was taken. Never changed; it may be taken again. */
@Entity
@Table(name = "preparation_step")
class PreparationStep {
  @Id private String id;

  @Column(name = "preparation_id")
  private String preparationId;

  private String stage;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by")
  private String takenBy;

  private byte[] sealed;

  /** For the persistence provider. */
  protected PreparationStep() {}

  PreparationStep(UUID id, UUID preparation, String stage, String by, Instant now) {
    this.id = id.toString();
    this.preparationId = preparation.toString();
    this.stage = stage;
    this.takenAt = now;
    this.takenBy = by;
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

  String preparationId() {
    return preparationId;
  }

  String stage() {
    return stage;
  }

  Instant takenAt() {
    return takenAt;
  }

  String takenBy() {
    return takenBy;
  }
}
