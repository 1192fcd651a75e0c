package eu.vangnet.privacy.retention;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pauses of the current tenant. */
@Singleton
class Pauses {
  private static final String TABLE = "retention_pause";

  private static final Collection<Pause> LIST =
      new Collection<>(
          "/v1/pauses",
          "select o from Pause o",
          Pause.class,
          List.of(Field.instant("pausedAt", "pausedAt"), Field.instant("until", "untilAt")),
          (pause, field) ->
              new Place(
                  field.name().equals("until") ? pause.until() : pause.pausedAt(), pause.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Pauses(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Pause pause, String reason) {
    pause.sealed(sealing.seal(new StoredReason(reason), TABLE, pause.id()));
    em.persist(pause);
  }

  String reason(Pause pause) {
    return sealing.open(pause.sealed(), StoredReason.class, TABLE, pause.id()).reason();
  }

  Optional<Pause> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Pause.class, id.toString()));
  }

  /** The pause that holds at that moment and ends last, where one holds. */
  Optional<Pause> at(EntityManager em, Instant moment) {
    return em
        .createQuery(
            "select o from Pause o where o.untilAt > ?1 and o.endedAt is null"
                + " order by o.untilAt desc",
            Pause.class)
        .setParameter(1, moment)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  Page<Pause> page(EntityManager em, PageRequest request) {
    return LIST.read(em, cursors, request, Collection.Scope.all());
  }
}
