package eu.vangnet.casework.conferences.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A seat at every meeting of a series. */
@Entity
@Table(name = "conference_series_seat")
class SeriesSeat {
  @Id private String id;

  @Column(name = "series_id")
  private String seriesId;

  private int place;
  private String seat;
  private String organisation;

  /** For the persistence provider. */
  protected SeriesSeat() {}

  SeriesSeat(UUID id, UUID series, int place, SeatPlace seat) {
    this.id = id.toString();
    this.seriesId = series.toString();
    this.place = place;
    this.seat = seat.seat();
    this.organisation = seat.organisation().orElse(null);
  }

  int place() {
    return place;
  }

  SeatPlace seat() {
    return new SeatPlace(seat, Optional.ofNullable(organisation));
  }
}
