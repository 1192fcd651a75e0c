package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.OwnRestriction;
import eu.vangnet.platform.personal.RecordId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What a request restricts stays so until that request lifts it. */
@Singleton
class RequestedRestrictions implements OwnRestriction {
  private final SubjectRequests requests;

  @Inject
  RequestedRestrictions(SubjectRequests requests) {
    this.requests = requests;
  }

  @Override
  public boolean restricts(EntityManager em, RecordId record) {
    return !EveryRow.judged(
            em, SubjectRequest.class, SubjectRequest::id, row -> restricting(row, record))
        .isEmpty();
  }

  private Optional<UUID> restricting(SubjectRequest request, RecordId record) {
    return Optional.of(request)
        .filter(row -> row.kind().restricts())
        .filter(row -> requests.secret(row).restricted().anyMatch(record::equals))
        .map(SubjectRequest::id);
  }
}
