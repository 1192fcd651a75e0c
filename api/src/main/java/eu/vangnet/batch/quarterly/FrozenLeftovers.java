package eu.vangnet.batch.quarterly;

import eu.vangnet.platform.retention.Leftovers;
import eu.vangnet.reports.store.ReportProgress;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Frozen counts whose report has its protected figures, was given up or is forgotten: nobody adds
 * them up again. What is stored is never made anew, also not after a crash.
 */
@Singleton
class FrozenLeftovers implements Leftovers {
  private final ReportProgress reports;

  @Inject
  FrozenLeftovers(ReportProgress reports) {
    this.reports = reports;
  }

  @Override
  public String recordType() {
    return "frozenFigures";
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public int count(EntityManager em, Instant until, int atMost) {
    return (int) over(em, until).stream().limit(atMost).count();
  }

  @Override
  public int erase(EntityManager em, Instant until, int atMost) {
    List<String> ids = over(em, until).stream().limit(atMost).toList();
    return ids.isEmpty()
        ? 0
        : em.createQuery("delete from FrozenFigures o where o.reportId in ?1")
            .setParameter(1, ids)
            .executeUpdate();
  }

  /** A tenant holds a few at a time: one for each report that is being made. */
  private List<String> over(EntityManager em, Instant until) {
    return em
        .createQuery("select o.reportId from FrozenFigures o", String.class)
        .getResultList()
        .stream()
        .filter(
            id ->
                reports.endedAt(UUID.fromString(id)).filter(end -> !end.isAfter(until)).isPresent())
        .toList();
  }
}
