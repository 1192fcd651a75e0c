package eu.vangnet.casework.cases;

import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Cases as the engine of retention sees them: only closed ones are ever over, and the signal that
 * led to a case goes with it.
 */
@Singleton
class RetainedCases implements RetainedRecords {

  @Override
  public String recordType() {
    return "case";
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public String kind() {
    return "case";
  }

  @Override
  public Set<String> modules(EntityManager em) {
    return Set.copyOf(
        em.createQuery("select distinct o.module from CaseFile o", String.class).getResultList());
  }

  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    String closed = "o.closedAt is not null and o.module = ?1";
    return question.onState()
        ? new DueQuery(
                "CaseFile o",
                List.of("o.stateEnteredAt"),
                closed + " and o.state = ?2",
                List.of(question.module(), question.start()))
            .read(em, question)
        : new DueQuery("CaseFile o", List.of("o.closedAt"), closed, List.of(question.module()))
            .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    CaseFile file = em.find(CaseFile.class, due.id().toString(), LockModeType.PESSIMISTIC_WRITE);
    return file != null
        && file.closedAt().isPresent()
        && (file.closedAt().get().equals(due.since()) || file.stateEnteredAt().equals(due.since()));
  }

  @Override
  public List<RecordId> goingAlong(EntityManager em, Due due) {
    return em
        .createQuery("select o.signalId from CaseFile o where o.id = ?1", String.class)
        .setParameter(1, due.id().toString())
        .getResultList()
        .stream()
        .map(signal -> new RecordId("signal", UUID.fromString(signal)))
        .toList();
  }
}
