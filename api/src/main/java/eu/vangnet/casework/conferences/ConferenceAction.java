package eu.vangnet.casework.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How it stands with what somebody has to do after a conference. It bears the identifier of its
 * entry in the minutes, which stays as it was written.
 */
@Entity
@Table(name = "conference_action")
class ConferenceAction {
  @Id private String id;

  @Column(name = "conference_id")
  private String conferenceId;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "owner_organisation")
  private String ownerOrganisation;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "late_from")
  private Instant lateFrom;

  private String state;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected ConferenceAction() {}

  /** Of an entry that says who does it until when. */
  ConferenceAction(MinuteEntry entry, Instant lateFrom) {
    this.id = entry.id().toString();
    this.conferenceId = entry.conferenceId().toString();
    this.caseId = entry.caseId().map(UUID::toString).orElse(null);
    this.ownerOrganisation = entry.ownerOrganisation().orElse(null);
    this.dueOn = entry.dueOn().orElseThrow();
    this.lateFrom = lateFrom;
    this.state = ActionState.OPEN.code();
  }

  void end(ActionState how, String by, Instant now) {
    this.state = how.code();
    this.endedBy = by;
    this.endedAt = now;
  }

  boolean open() {
    return state.equals(ActionState.OPEN.code());
  }

  boolean late(Instant now) {
    return open() && !now.isBefore(lateFrom);
  }

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  /** Nothing is said of it while it is open. */
  Optional<byte[]> sealed() {
    return Optional.ofNullable(sealed).map(byte[]::clone);
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID conferenceId() {
    return UUID.fromString(conferenceId);
  }

  Optional<UUID> caseId() {
    return Optional.ofNullable(caseId).map(UUID::fromString);
  }

  Optional<String> ownerOrganisation() {
    return Optional.ofNullable(ownerOrganisation);
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Instant lateFrom() {
    return lateFrom;
  }

  String state() {
    return state;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }
}
