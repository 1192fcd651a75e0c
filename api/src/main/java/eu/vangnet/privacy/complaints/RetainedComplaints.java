package eu.vangnet.privacy.complaints;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Complaints as the engine of retention sees them: only those that were handled are ever over. */
@Singleton
class RetainedComplaints implements RetainedRecords {
  private final Complaints complaints;

  @Inject
  RetainedComplaints(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public String recordType() {
    return ComplaintRecords.KIND;
  }

  @Override
  public String kind() {
    return ComplaintRecords.KIND;
  }

  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    return new DueQuery("Complaint o", List.of("o.handledAt"), "o.handledAt is not null", List.of())
        .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return complaints
        .lock(em, due.id())
        .flatMap(Complaint::handledAt)
        .filter(due.since()::equals)
        .isPresent();
  }
}
