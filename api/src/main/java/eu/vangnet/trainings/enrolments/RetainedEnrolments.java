package eu.vangnet.trainings.enrolments;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/**
 * Enrolments as the engine of retention sees them: the clock starts when the enrolment was ended,
 * or else when its session began.
 */
@Singleton
class RetainedEnrolments implements RetainedRecords {

  @Override
  public String recordType() {
    return "enrolment";
  }

  @Override
  public String kind() {
    return "enrolment";
  }

  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    return new DueQuery(
            "Enrolment o, Session s",
            List.of("o.endedAt", "s.startsAt"),
            "s.id = o.sessionId",
            List.of())
        .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return em.find(Enrolment.class, due.id().toString(), LockModeType.PESSIMISTIC_WRITE) != null;
  }
}
