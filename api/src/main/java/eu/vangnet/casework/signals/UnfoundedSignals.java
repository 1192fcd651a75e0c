package eu.vangnet.casework.signals;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Signals of which a weighing said that there is no concern, whatever the module's word for it. */
@Singleton
class UnfoundedSignals implements RetainedRecords {

  @Override
  public String recordType() {
    return "unfoundedSignal";
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
  public List<Due> due(EntityManager em, DueQuestion question) {
    return new DueQuery(
            "Signal o",
            List.of("o.weighedAt"),
            "o.caseId is null and o.status = 'weighed' and o.coreOutcome = 'noConcern'",
            List.of())
        .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return SignalClock.confirm(em, due);
  }
}
