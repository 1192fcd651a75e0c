package eu.vangnet.casework.attachments;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.ItemMarks;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A paper that belongs to a case. It is never changed, only scanned and taken away. */
@Entity
@Table(name = "case_attachment")
class CaseAttachment {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_bytes")
  private long size;

  private String author;

  @Column(name = "added_at")
  private Instant addedAt;

  @Embedded private ItemMarks marks;
  @Embedded private ContentScan scan;
  private byte[] sealed;

  /** For the persistence provider. */
  protected CaseAttachment() {}

  CaseAttachment(UUID id, UUID caseFile, String mediaType, long size, Added added) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.mediaType = mediaType;
    this.size = size;
    this.author = added.author();
    this.addedAt = added.at();
    this.marks = new ItemMarks(added.as());
    this.scan = ContentScan.notYet();
  }

  /** Who added it when, and how it is classified. */
  record Added(String author, Instant at, Classification as) {}

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

  String mediaType() {
    return mediaType;
  }

  long size() {
    return size;
  }

  String author() {
    return author;
  }

  Instant addedAt() {
    return addedAt;
  }

  void scanned(ContentScan result) {
    this.scan = result;
  }

  ContentScan scan() {
    return scan;
  }

  Classification classification() {
    return marks.classification();
  }
}
