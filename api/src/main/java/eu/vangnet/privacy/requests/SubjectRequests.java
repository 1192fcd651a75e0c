package eu.vangnet.privacy.requests;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests of the current tenant; seals and opens who asks and what. */
@Singleton
class SubjectRequests {
  private static final String TABLE = "subject_request";

  private static final Collection<SubjectRequest> ROWS =
      new Collection<>(
          "/v1/requests",
          "select o from SubjectRequest o",
          SubjectRequest.class,
          List.of(
              Field.instant("receivedAt", "receivedAt"),
              Field.code("kind", "kind"),
              Field.code("state", "state"),
              Field.instant("lateFrom", "dueAt")),
          (request, field) ->
              new Place(
                  field.name().equals("lateFrom") ? request.lateFrom() : request.receivedAt(),
                  request.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  SubjectRequests(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, SubjectRequest request, RequestSecret secret) {
    reseal(request, secret);
    em.persist(request);
  }

  Optional<SubjectRequest> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(SubjectRequest.class, id.toString()));
  }

  /** The request, held until the transaction ends. */
  Optional<SubjectRequest> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(SubjectRequest.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  RequestSecret secret(SubjectRequest request) {
    return sealing.open(request.sealed(), RequestSecret.class, TABLE, request.id());
  }

  void reseal(SubjectRequest request, RequestSecret secret) {
    request.sealed(sealing.seal(secret, TABLE, request.id()));
  }

  Page<SubjectRequest> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all());
  }
}
