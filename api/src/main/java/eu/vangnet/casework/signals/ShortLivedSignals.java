package eu.vangnet.casework.signals;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.tenants.TenantKind;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Signals that go soon, because a weighing found nothing to keep them for, whatever the module's
 * word for it. The product's own rule is about those of all modules, a module's about its own.
 */
abstract class ShortLivedSignals implements RetainedRecords {
  private static final String PRODUCT = "core";
  private static final String FOUND_SO =
      "o.caseId is null and o.status = 'weighed' and o.coreOutcome = ";

  private final String recordType;
  private final String coreOutcome;

  ShortLivedSignals(String recordType, String coreOutcome) {
    this.recordType = recordType;
    this.coreOutcome = coreOutcome;
  }

  @Override
  public String recordType() {
    return recordType;
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
    if (question.onState()) {
      return List.of();
    }
    String ofModule = question.module().equals(PRODUCT) ? "" : " and o.module = ?2";
    return new DueQuery(
            "Signal o",
            List.of("o.weighedAt"),
            FOUND_SO + "?1" + ofModule,
            ofModule.isEmpty() ? List.of(coreOutcome) : List.of(coreOutcome, question.module()))
        .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return SignalClock.confirm(em, due, "o.weighedAt = ?2 and " + FOUND_SO + "?3", coreOutcome);
  }
}
