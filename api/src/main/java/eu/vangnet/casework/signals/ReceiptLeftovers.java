package eu.vangnet.casework.signals;

import eu.vangnet.platform.retention.Leftovers;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Receipts go when nobody can read them any more, whatever became of the signal. */
@Singleton
class ReceiptLeftovers implements Leftovers {

  @Override
  public String recordType() {
    return "signalReceipt";
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public int count(EntityManager em, Instant until, int atMost) {
    return older(em, until, atMost).size();
  }

  @Override
  public int erase(EntityManager em, Instant until, int atMost) {
    List<String> gone = older(em, until, atMost);
    return gone.isEmpty()
        ? 0
        : em.createQuery("delete from SignalReceiptRow o where o.id in ?1")
            .setParameter(1, gone)
            .executeUpdate();
  }

  private static List<String> older(EntityManager em, Instant until, int atMost) {
    return em.createQuery(
            "select o.id from SignalReceiptRow o where o.recordedAt <= ?1 order by o.id",
            String.class)
        .setParameter(1, until)
        .setMaxResults(atMost)
        .getResultList();
  }
}
