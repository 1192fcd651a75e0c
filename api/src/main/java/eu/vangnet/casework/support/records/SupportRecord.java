package eu.vangnet.casework.support.records;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.ItemMarks;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something that was written down on the support of a case, with who hears of it. */
@Entity
@Table(name = "support_record")
public class SupportRecord {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "parent_id")
  private String parentId;

  private String kind;
  private String state;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Embedded private ItemMarks marks;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected SupportRecord() {}

  SupportRecord(UUID id, SupportPlace place, Classification classification, Recorded recorded) {
    this.id = id.toString();
    this.caseId = place.caseFile().toString();
    this.parentId = place.parent().map(UUID::toString).orElse(null);
    this.kind = place.kind().code();
    this.state = "current";
    this.recordedBy = recorded.by();
    this.recordedAt = recorded.at();
    this.marks = new ItemMarks(classification);
  }

  /** Who recorded it when. */
  record Recorded(String by, Instant at) {}

  /** From now on in another state; which there are says the feature. */
  public void become(String next) {
    this.state = next;
  }

  /** When something about it is to be done; empty for nothing. */
  public void due(Optional<LocalDate> day) {
    this.dueOn = day.orElse(null);
  }

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  /** Its identifier. */
  public UUID id() {
    return UUID.fromString(id);
  }

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  /** The record it belongs to. */
  public Optional<UUID> parent() {
    return Optional.ofNullable(parentId).map(UUID::fromString);
  }

  String kind() {
    return kind;
  }

  /** The state that the feature gave it; {@code current} at first. */
  public String state() {
    return state;
  }

  /** When something about it is to be done. */
  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  /** The pseudonymous subject of who recorded it. */
  public String recordedBy() {
    return recordedBy;
  }

  /** When it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** What decides who hears of it. */
  public Classification classification() {
    return marks.classification();
  }
}
