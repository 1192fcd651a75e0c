package eu.vangnet.casework.involved;

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

/** Somebody who stands in a case. */
@Entity
@Table(name = "case_person")
class InvolvedPerson {
  static final String OF_CONCERN = "personOfConcern";
  static final String GUARDIAN = "guardian";
  private static final String ADVICE_SEEKER = "adviceSeeker";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String role;

  @Column(name = "since_at")
  private Instant since;

  @Column(name = "until_on")
  private LocalDate until;

  @Column(name = "restricted_at")
  private Instant restrictedAt;

  @Embedded private ItemMarks marks;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected InvolvedPerson() {}

  InvolvedPerson(UUID id, UUID caseFile, String role, Classification as, Instant now) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.role = role;
    this.marks = new ItemMarks(as);
    this.since = now;
  }

  /** From that day on the person has no part in the case any more. */
  void endsOn(Optional<LocalDate> day) {
    this.until = day.orElse(null);
  }

  void restrict(Optional<Instant> from) {
    this.restrictedAt = from.orElse(null);
  }

  boolean restricted() {
    return restrictedAt != null;
  }

  boolean ofConcern() {
    return role.equals(OF_CONCERN);
  }

  boolean guardian() {
    return role.equals(GUARDIAN);
  }

  /** Whether the person asked for advice and has still a part in the case on that day. */
  boolean asksForAdvice(LocalDate day) {
    return role.equals(ADVICE_SEEKER) && until().filter(end -> !end.isAfter(day)).isEmpty();
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

  String role() {
    return role;
  }

  Instant since() {
    return since;
  }

  Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  Classification classification() {
    return marks.classification();
  }
}
