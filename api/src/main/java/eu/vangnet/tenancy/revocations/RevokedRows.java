package eu.vangnet.tenancy.revocations;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the current tenant revoked; seals and opens whom it is about. */
@Singleton
class RevokedRows {
  private static final String TABLE = "access_revocation";

  // Whole rows, because a line shows whom it is about, and that is sealed.
  private static final Collection<Revocation> ROWS =
      new Collection<>(
          "/v1/revocations",
          "select o from Revocation o",
          Revocation.class,
          List.of(Field.instant("revokedAt", "revokedAt"), Field.code("kind", "kind")),
          (revocation, field) -> new Place(revocation.revokedAt(), revocation.id()));

  private final SealedJson sealing;
  private final Cursors cursors;
  private final Recorder recorder;

  @Inject
  RevokedRows(SealedJson sealing, Cursors cursors, Recorder recorder) {
    this.sealing = sealing;
    this.cursors = cursors;
    this.recorder = recorder;
  }

  void add(EntityManager em, UUID id, RevocationKind kind, Instant until, RevocationWords words) {
    byte[] sealed = sealing.seal(words, TABLE, id);
    em.persist(new Revocation(id, kind, recorder.now(), until, sealed));
    em.flush();
  }

  /** What had its time tells of persons without need. */
  void forgetPast(EntityManager em, Instant now) {
    em.createQuery("delete from Revocation o where o.untilAt <= ?1")
        .setParameter(1, now)
        .executeUpdate();
  }

  Optional<Revocation> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Revocation.class, id.toString()));
  }

  Page<RevocationView> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all()).map(this::view);
  }

  RevocationView view(Revocation revocation) {
    RevocationWords words =
        sealing.open(revocation.sealed(), RevocationWords.class, TABLE, revocation.id());
    return RevocationView.of(revocation, words);
  }
}
