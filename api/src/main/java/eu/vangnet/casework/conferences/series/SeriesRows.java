package eu.vangnet.casework.conferences.series;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The series of the current tenant with their seats; seals and opens their words. */
@Singleton
class SeriesRows {
  private static final String TABLE = "conference_series";

  private static final Collection<ConferenceSeries> ROWS =
      new Collection<>(
          "/v1/series",
          "select o from ConferenceSeries o",
          ConferenceSeries.class,
          List.of(Field.instant("createdAt", "createdAt")),
          (series, field) -> new Place(series.createdAt(), series.id()));

  private final SealedJson sealing;
  private final Cursors cursors;
  private final Identifiers identifiers;

  @Inject
  SeriesRows(SealedJson sealing, Cursors cursors, Identifiers identifiers) {
    this.sealing = sealing;
    this.cursors = cursors;
    this.identifiers = identifiers;
  }

  void add(EntityManager em, ConferenceSeries series, SeriesText text, List<SeatPlace> seats) {
    reseal(series, text);
    em.persist(series);
    seat(em, series.id(), seats);
  }

  void reseal(ConferenceSeries series, SeriesText text) {
    series.sealed(sealing.seal(text, TABLE, series.id()));
  }

  /** Takes the place of the seats that there were. */
  void seat(EntityManager em, UUID series, List<SeatPlace> seats) {
    em.createQuery("delete from SeriesSeat o where o.seriesId = ?1")
        .setParameter(1, series.toString())
        .executeUpdate();
    for (int place = 0; place < seats.size(); place++) {
      em.persist(new SeriesSeat(identifiers.next(), series, place, seats.get(place)));
    }
  }

  SeriesText text(ConferenceSeries series) {
    return sealing.open(series.sealed(), SeriesText.class, TABLE, series.id());
  }

  List<SeatPlace> seats(EntityManager em, UUID series) {
    return em
        .createQuery("select o from SeriesSeat o where o.seriesId = ?1", SeriesSeat.class)
        .setParameter(1, series.toString())
        .getResultList()
        .stream()
        .sorted(Comparator.comparingInt(SeriesSeat::place))
        .map(SeriesSeat::seat)
        .toList();
  }

  Optional<ConferenceSeries> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(ConferenceSeries.class, id.toString()));
  }

  /** The series, with its row locked until the transaction ends. */
  Optional<ConferenceSeries> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(ConferenceSeries.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Only series in which the organisation sits, where the caller comes from one. */
  Page<SeriesLine> page(EntityManager em, PageRequest request, Optional<String> organisation) {
    Collection.Scope scope =
        organisation
            .map(
                name ->
                    new Collection.Scope(
                        "exists (select s.id from SeriesSeat s where s.seriesId = o.id"
                            + " and s.organisation = ?1)",
                        List.of(name)))
            .orElse(Collection.Scope.all());
    return ROWS.read(em, cursors, request, scope)
        .map(series -> SeriesLine.of(series, text(series)));
  }
}
