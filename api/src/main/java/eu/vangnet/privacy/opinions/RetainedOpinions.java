package eu.vangnet.privacy.opinions;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Opinions as the engine of retention sees them: those about a case go with the case. */
@Singleton
class RetainedOpinions implements RetainedRecords {
  private final Opinions opinions;

  @Inject
  RetainedOpinions(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public String recordType() {
    return OpinionRecords.KIND;
  }

  @Override
  public String kind() {
    return OpinionRecords.KIND;
  }

  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    return new DueQuery(
            "Opinion o",
            List.of("o.answeredAt", "o.givenAt", "o.askedAt"),
            "o.caseId is null",
            List.of())
        .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return opinions
        .lock(em, due.id())
        .filter(opinion -> opinion.caseFile().isEmpty())
        .map(Opinion::lastAction)
        .filter(due.since()::equals)
        .isPresent();
  }
}
