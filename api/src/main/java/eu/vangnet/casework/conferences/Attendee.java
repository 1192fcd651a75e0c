package eu.vangnet.casework.conferences;

import eu.vangnet.casework.conferences.series.SeatPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who was there. */
@Entity
@Table(name = "conference_attendee")
class Attendee {
  @Id private String id;

  @Column(name = "conference_id")
  private String conferenceId;

  private String seat;
  private String organisation;
  private boolean leads;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "briefed_at")
  private Instant briefedAt;

  @Column(name = "briefed_by")
  private String briefedBy;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Attendee() {}

  Attendee(UUID id, UUID conference, SeatPlace seat, boolean leads, Instant now) {
    this.id = id.toString();
    this.conferenceId = conference.toString();
    this.seat = seat.seat();
    this.organisation = seat.organisation().orElse(null);
    this.leads = leads;
    this.recordedAt = now;
  }

  /** Was told that what is heard here is confidential. */
  void brief(String by, Instant now) {
    this.briefedAt = now;
    this.briefedBy = by;
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

  SeatPlace seat() {
    return new SeatPlace(seat, organisation());
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  /** Whether this is who leads the meeting. */
  boolean leads() {
    return leads;
  }

  Optional<Instant> briefedAt() {
    return Optional.ofNullable(briefedAt);
  }

  Optional<String> briefedBy() {
    return Optional.ofNullable(briefedBy);
  }
}
