package eu.vangnet.casework.conferences;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.platform.walltimes.WallTimes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The conferences of the current tenant and who is asked to them; seals and opens their words. */
@Singleton
class Conferences {
  private static final String TABLE = "conference";

  private static final Collection<Conference> ROWS =
      new Collection<>(
          "/v1/conferences",
          "select o from Conference o",
          Conference.class,
          List.of(
              Field.instant("startsAt", "startsAt"),
              Field.code("state", "state"),
              Field.code("kind", "kind"),
              Field.code("series", "seriesId")),
          (conference, field) -> new Place(conference.startsAt(), conference.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Conferences(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Conference conference, ConferenceText text) {
    reseal(conference, text);
    em.persist(conference);
  }

  void reseal(Conference conference, ConferenceText text) {
    conference.sealed(sealing.seal(text, TABLE, conference.id()));
  }

  ConferenceText text(Conference conference) {
    return sealing.open(conference.sealed(), ConferenceText.class, TABLE, conference.id());
  }

  Optional<Conference> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Conference.class, id.toString()));
  }

  /**
   * The conference, with its row locked until the transaction ends: whatever changes it, its agenda
   * or its minutes does so one after the other, so that nothing slips in beside an approval.
   */
  Optional<Conference> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(Conference.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  List<Participant> participants(EntityManager em, UUID conference) {
    return em.createQuery(
            "select o from Participant o where o.conferenceId = ?1 order by o.place, o.id",
            Participant.class)
        .setParameter(1, conference.toString())
        .getResultList();
  }

  /** Those of a series that are not cancelled and overlap that time, one conference left out. */
  boolean overlaps(EntityManager em, UUID series, WallTimes times, UUID leftOut) {
    return !em.createQuery(
            "select o.id from Conference o where o.seriesId = ?1 and o.state <> 'cancelled'"
                + " and o.startsAt < ?2 and o.endsAt > ?3 and o.id <> ?4",
            String.class)
        .setParameter(1, series.toString())
        .setParameter(2, times.endsAt())
        .setParameter(3, times.startsAt())
        .setParameter(4, leftOut.toString())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The latest of a series, in the order of time; as many as a calendar takes. */
  List<Conference> ofSeries(EntityManager em, UUID series, Instant from, int atMost) {
    return em.createQuery(
            "select o from Conference o where o.seriesId = ?1 and o.startsAt >= ?2"
                + " order by o.startsAt, o.id",
            Conference.class)
        .setParameter(1, series.toString())
        .setParameter(2, from)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Which organisations are asked to each of these conferences. */
  Map<UUID, Set<String>> asked(EntityManager em, Set<UUID> conferences) {
    return conferences.isEmpty()
        ? Map.of()
        : em
            .createQuery(
                "select o from Participant o where o.conferenceId in ?1"
                    + " and o.organisation is not null",
                Participant.class)
            .setParameter(1, conferences.stream().map(UUID::toString).toList())
            .getResultList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Participant::conferenceId,
                    Collectors.flatMapping(
                        one -> one.organisation().stream(), Collectors.toSet())));
  }

  /** Which conferences of a series this organisation is asked to. */
  Set<UUID> askedTo(EntityManager em, UUID series, String organisation) {
    return em
        .createQuery(
            "select o.conferenceId from Participant o, Conference c"
                + " where c.id = o.conferenceId and c.seriesId = ?1 and o.organisation = ?2",
            String.class)
        .setParameter(1, series.toString())
        .setParameter(2, organisation)
        .getResultList()
        .stream()
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  /** Only conferences to which the organisation is asked, where the caller comes from one. */
  Page<ConferenceLine> page(EntityManager em, PageRequest request, Optional<String> organisation) {
    Collection.Scope scope =
        organisation
            .map(
                name ->
                    new Collection.Scope(
                        "exists (select p.id from Participant p where p.conferenceId = o.id"
                            + " and p.organisation = ?1)",
                        List.of(name)))
            .orElse(Collection.Scope.all());
    return ROWS.read(em, cursors, request, scope)
        .map(conference -> ConferenceLine.of(conference, text(conference)));
  }
}
