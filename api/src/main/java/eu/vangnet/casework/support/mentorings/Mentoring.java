package eu.vangnet.casework.support.mentorings;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreement that a mentor accompanies somebody in a case for a time. One that came with a case
 * from another tenant names no mentor.
 */
@Entity
@Table(name = "mentoring")
class Mentoring {
  static final String PROPOSED = "proposed";
  static final String AGREED = "agreed";
  static final String ENDED = "ended";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "mentor_id")
  private String mentorId;

  private String replaces;
  private String state;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Embedded private ItemMarks marks;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Mentoring() {}

  Mentoring(UUID id, Parties parties, Span span, Classification classification) {
    this.id = id.toString();
    this.caseId = parties.caseFile().toString();
    this.mentorId = parties.mentor().map(UUID::toString).orElse(null);
    this.replaces = parties.replaces().map(UUID::toString).orElse(null);
    this.state = PROPOSED;
    this.startsOn = span.startsOn();
    this.endsOn = span.endsOn().orElse(null);
    this.recordedBy = span.recordedBy();
    this.recordedAt = span.recordedAt();
    this.marks = new ItemMarks(classification);
  }

  /** Who is mentored by whom, and whose place the mentor takes. */
  record Parties(UUID caseFile, Optional<UUID> mentor, Optional<UUID> replaces) {}

  /** From when until when, and who recorded that when. */
  record Span(
      LocalDate startsOn, Optional<LocalDate> endsOn, String recordedBy, Instant recordedAt) {}

  void agreed() {
    this.state = AGREED;
  }

  void end() {
    this.state = ENDED;
  }

  boolean ended() {
    return ENDED.equals(state);
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

  /** Who accompanies; nobody of the tenant where it came with a case from another. */
  Optional<UUID> mentorId() {
    return Optional.ofNullable(mentorId).map(UUID::fromString);
  }

  /** Whether one of these accompanies. */
  boolean isOf(List<UUID> mentors) {
    return mentorId().filter(mentors::contains).isPresent();
  }

  Optional<String> replaces() {
    return Optional.ofNullable(replaces);
  }

  String state() {
    return state;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  Optional<LocalDate> endsOn() {
    return Optional.ofNullable(endsOn);
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Classification classification() {
    return marks.classification();
  }
}
