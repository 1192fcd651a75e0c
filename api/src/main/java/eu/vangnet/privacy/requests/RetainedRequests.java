package eu.vangnet.privacy.requests;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requests as the engine of retention sees them: one that is answered or refused is over some time
 * after the last thing that was done for it, and not while it restricts a record.
 */
@Singleton
class RetainedRequests implements RetainedRecords {
  private final SubjectRequests requests;

  @Inject
  RetainedRequests(SubjectRequests requests) {
    this.requests = requests;
  }

  @Override
  public String recordType() {
    return RequestRecords.KIND;
  }

  @Override
  public String kind() {
    return RequestRecords.KIND;
  }

  /** What was done to records stands sealed, so the clock of each is looked at once more. */
  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    return new DueQuery(
            "SubjectRequest o", List.of("o.closedAt"), "o.closedAt is not null", List.of())
        .read(em, question).stream()
            .map(due -> new Due(due.id(), lastAction(em, due).orElse(due.since())))
            .toList();
  }

  private Optional<Instant> lastAction(EntityManager em, Due due) {
    return requests.find(em, due.id()).flatMap(this::lastAction);
  }

  /** Empty while an answer is owed. */
  private Optional<Instant> lastAction(SubjectRequest request) {
    return request
        .closedAt()
        .flatMap(
            closed ->
                Stream.concat(
                        Stream.of(closed),
                        requests.secret(request).handled().stream().map(HandledRecord::at))
                    .max(Comparator.naturalOrder()));
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return requests
        .lock(em, due.id())
        .flatMap(this::lastAction)
        .filter(due.since()::equals)
        .isPresent();
  }

  /** An erasure leaves the proof that it was dealt with; when its time is over that goes too. */
  @Override
  public void finish(EntityManager em, Due due) {
    requests.find(em, due.id()).ifPresent(em::remove);
  }
}
