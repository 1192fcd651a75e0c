package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.ItemMarks;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A note on a case. It is never changed; an amendment is a further note that names it. */
@Entity
@Table(name = "case_note")
class CaseNote {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String amends;
  private String kind;
  private String author;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Embedded private ItemMarks marks;
  private byte[] sealed;

  /** For the persistence provider. */
  protected CaseNote() {}

  CaseNote(UUID id, Optional<UUID> amends, String kind, Written written, Classification as) {
    this.id = id.toString();
    this.caseId = written.of().toString();
    this.amends = amends.map(UUID::toString).orElse(null);
    this.kind = kind;
    this.author = written.author();
    this.writtenAt = written.at();
    this.marks = new ItemMarks(as);
  }

  /** Of which case, who wrote when. */
  record Written(UUID of, String author, Instant at) {}

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

  Optional<String> amends() {
    return Optional.ofNullable(amends);
  }

  String kind() {
    return kind;
  }

  String author() {
    return author;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  Classification classification() {
    return marks.classification();
  }
}
