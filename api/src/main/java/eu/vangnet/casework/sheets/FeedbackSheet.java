package eu.vangnet.casework.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What those who took part agree to tell. Its words never change; another text is another sheet.
 */
@Entity
@Table(name = "feedback_sheet")
class FeedbackSheet {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String state;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  private String disclosure;
  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected FeedbackSheet() {}

  FeedbackSheet(UUID id, UUID caseFile, String by, Instant now) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.state = SheetState.OPEN.code();
    this.madeAt = now;
    this.madeBy = by;
  }

  /** All agree. */
  void complete(Instant now) {
    this.state = SheetState.COMPLETE.code();
    this.settledAt = now;
  }

  /** Somebody objects. */
  void stopped(Instant now) {
    this.state = SheetState.STOPPED.code();
    this.settledAt = now;
  }

  void disclosed(UUID made) {
    this.state = SheetState.DISCLOSED.code();
    this.disclosure = made.toString();
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

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  SheetState state() {
    return SheetState.of(state);
  }

  Instant madeAt() {
    return madeAt;
  }

  String madeBy() {
    return madeBy;
  }

  Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }

  Optional<UUID> disclosure() {
    return Optional.ofNullable(disclosure).map(UUID::fromString);
  }
}
