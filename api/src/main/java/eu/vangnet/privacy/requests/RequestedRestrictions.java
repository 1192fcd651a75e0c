package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.ErasureGuard;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.OwnRestriction;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request restricts stays so until that request lifts it; and the request stays as long, for
 * whoever asked is told before (GDPR article 18(3)).
 */
@Singleton
class RequestedRestrictions implements OwnRestriction, ErasureGuard {
  private final SubjectRequests requests;
  private final PersonalRegister register;

  @Inject
  RequestedRestrictions(SubjectRequests requests, PersonalRegister register) {
    this.requests = requests;
    this.register = register;
  }

  @Override
  public Optional<String> refuses(EntityManager em, RecordId record) {
    return Optional.of(record)
        .filter(one -> one.kind().equals(RequestRecords.KIND))
        .flatMap(one -> requests.find(em, one.id()))
        .filter(
            request -> requests.secret(request).restricted().anyMatch(one -> register.has(em, one)))
        .map(request -> "restrictsStill");
  }

  @Override
  public boolean restricts(EntityManager em, RecordId record) {
    return !restricting(em, record).isEmpty();
  }

  /** Whether another request than this one restricts the record. */
  boolean restrictsBeside(EntityManager em, UUID request, RecordId record) {
    return restricting(em, record).stream().anyMatch(other -> !other.equals(request));
  }

  private List<UUID> restricting(EntityManager em, RecordId record) {
    return EveryRow.judged(
        em, SubjectRequest.class, SubjectRequest::id, row -> restricting(row, record));
  }

  private Optional<UUID> restricting(SubjectRequest request, RecordId record) {
    return Optional.of(request)
        .filter(row -> row.kind().restricts())
        .filter(row -> requests.secret(row).restricted().anyMatch(record::equals))
        .map(SubjectRequest::id);
  }
}
