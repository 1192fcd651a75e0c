package eu.vangnet.casework.conferences.series;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The series of the current tenant for features whose records hang on them. */
@Singleton
public class SeriesTable {
  private final SeriesRows rows;

  @Inject
  SeriesTable(SeriesRows rows) {
    this.rows = rows;
  }

  /**
   * Asks whether the caller may see the series.
   *
   * @return who sits there every time
   * @throws ProblemException 404 when there is none that the caller may see
   */
  public List<SeatPlace> require(EntityManager em, UUID series) {
    List<SeatPlace> seats = rows.seats(em, series);
    require(seats, rows.find(em, series));
    return seats;
  }

  /**
   * As {@link #require}, and nobody else plans for the series or changes it until the transaction
   * ends; empty where there is none that the caller may see.
   */
  public Optional<List<SeatPlace>> lock(EntityManager em, UUID series) {
    return rows.lock(em, series).map(found -> rows.seats(em, series)).filter(SeriesTable::sits);
  }

  ConferenceSeries require(List<SeatPlace> seats, Optional<ConferenceSeries> found) {
    return found
        .filter(series -> sits(seats))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static boolean sits(List<SeatPlace> seats) {
    Optional<String> own = RequestContext.current().principalOrRefuse().organisation();
    return own.isEmpty() || seats.stream().anyMatch(seat -> seat.organisation().equals(own));
  }
}
