package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.ItemMarks;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One thing that the minutes of an item hold. Never changed: taken away before approval only. */
@Entity
@Table(name = "conference_minute")
class MinuteEntry {
  @Id private String id;

  @Column(name = "conference_id")
  private String conferenceId;

  @Column(name = "item_id")
  private String itemId;

  @Column(name = "case_id")
  private String caseId;

  private String kind;

  @Embedded private ItemMarks marks;

  @Column(name = "owner_organisation")
  private String ownerOrganisation;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  private byte[] sealed;

  /** For the persistence provider. */
  protected MinuteEntry() {}

  MinuteEntry(UUID id, AgendaItem item, EntryKind kind, Classification told, Written written) {
    this.id = id.toString();
    this.conferenceId = item.conferenceId().toString();
    this.itemId = item.id().toString();
    this.caseId = item.caseId().map(UUID::toString).orElse(null);
    this.kind = kind.code();
    this.marks = new ItemMarks(told);
    this.writtenAt = written.at();
    this.writtenBy = written.by();
  }

  /** Who wrote it down when. */
  record Written(String by, Instant at) {}

  /** It is to be done by this organisation, or by the tenant itself, until that day. */
  void assign(Optional<String> organisation, LocalDate until) {
    this.ownerOrganisation = organisation.orElse(null);
    this.dueOn = until;
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

  UUID conferenceId() {
    return UUID.fromString(conferenceId);
  }

  UUID itemId() {
    return UUID.fromString(itemId);
  }

  Optional<UUID> caseId() {
    return Optional.ofNullable(caseId).map(UUID::fromString);
  }

  String kind() {
    return kind;
  }

  Classification classification() {
    return marks.classification();
  }

  Optional<String> ownerOrganisation() {
    return Optional.ofNullable(ownerOrganisation);
  }

  Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  Instant writtenAt() {
    return writtenAt;
  }

  String writtenBy() {
    return writtenBy;
  }
}
