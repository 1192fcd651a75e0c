package eu.vangnet.casework.conferences;

import eu.vangnet.casework.conferences.series.SeatPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A place at one conference: taken over from the series, or asked for this time. */
@Entity
@Table(name = "conference_participant")
class Participant {
  @Id private String id;

  @Column(name = "conference_id")
  private String conferenceId;

  private int place;
  private String seat;
  private String organisation;
  private boolean standing;

  /** For the persistence provider. */
  protected Participant() {}

  Participant(UUID id, UUID conference, int place, SeatPlace seat, boolean standing) {
    this.id = id.toString();
    this.conferenceId = conference.toString();
    this.place = place;
    this.seat = seat.seat();
    this.organisation = seat.organisation().orElse(null);
    this.standing = standing;
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID conferenceId() {
    return UUID.fromString(conferenceId);
  }

  int place() {
    return place;
  }

  SeatPlace seat() {
    return new SeatPlace(seat, organisation());
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  boolean standing() {
    return standing;
  }
}
