package eu.vangnet.casework.demands;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Demands as the engine of retention sees them: only answered ones are ever over. */
@Singleton
class RetainedDemands implements RetainedRecords {
  private final Demands demands;

  @Inject
  RetainedDemands(Demands demands) {
    this.demands = demands;
  }

  @Override
  public String recordType() {
    return DemandRecords.KIND;
  }

  @Override
  public String kind() {
    return DemandRecords.KIND;
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    return new DueQuery("Demand o", List.of("o.answeredAt"), "o.answeredAt is not null", List.of())
        .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return demands
        .lock(em, due.id())
        .flatMap(Demand::answeredAt)
        .filter(due.since()::equals)
        .isPresent();
  }
}
