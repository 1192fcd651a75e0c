package eu.vangnet.casework.signals;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/**
 * Signals as the engine of retention sees them. One that led to a case goes with the case; one that
 * waits for a weighing is open, whatever its age, unless the module's clock starts when it came in.
 */
@Singleton
class RetainedSignals implements RetainedRecords {
  private static final String WITHOUT_CASE =
      "(o.caseId is null or not exists (select c.id from CaseFile c where c.id = o.caseId))";
  private static final String SETTLED =
      " and o.status <> 'recorded' and (o.coreOutcome is null or o.coreOutcome <> 'moreInformation')";

  @Override
  public String recordType() {
    return "signal";
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public String kind() {
    return "signal";
  }

  @Override
  public Set<String> modules(EntityManager em) {
    return Set.copyOf(
        em.createQuery("select distinct o.module from Signal o", String.class).getResultList());
  }

  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    if (question.onState()) {
      return List.of();
    }
    boolean fromReceipt = question.start().equals("signalReceived");
    return new DueQuery(
            "Signal o",
            List.of(fromReceipt ? "o.receivedAt" : "o.weighedAt"),
            WITHOUT_CASE + " and o.module = ?1" + (fromReceipt ? "" : SETTLED),
            List.of(question.module()))
        .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return SignalClock.confirm(
        em, due, WITHOUT_CASE + " and (o.receivedAt = ?2 or (o.weighedAt = ?2" + SETTLED + "))");
  }
}
