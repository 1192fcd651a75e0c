package eu.vangnet.casework.transfers;

import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.retention.Leftovers;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Nobody keeps a case of another tenant that it neither took over nor rejected. */
@Singleton
class UnansweredTransfers implements Leftovers {
  private static final String OVER = " o.state = ?1 and o.receivedAt <= ?2";

  private final ReceivedTransfers transfers;
  private final Replies replies;
  private final Recorder recorder;

  @Inject
  UnansweredTransfers(ReceivedTransfers transfers, Replies replies, Recorder recorder) {
    this.transfers = transfers;
    this.replies = replies;
    this.recorder = recorder;
  }

  @Override
  public String recordType() {
    return "unansweredTransfer";
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public int count(EntityManager em, Instant until, int atMost) {
    return found(em, until, atMost).size();
  }

  /** Rejects them, so that the sender knows that it is still the one who cares for the case. */
  @Override
  public int erase(EntityManager em, Instant until, int atMost) {
    List<ReceivedTransfer> over = found(em, until, atMost);
    over.forEach(transfer -> reject(em, transfer));
    return over.size();
  }

  private void reject(EntityManager em, ReceivedTransfer transfer) {
    transfer.reject(recorder.now());
    transfers.empty(em, transfer);
    replies.send(
        em, transfer.sender(), transfer.id(), transfer.state(), Optional.of("notAnswered"));
  }

  private static List<ReceivedTransfer> found(EntityManager em, Instant until, int atMost) {
    return em.createQuery(
            "select o from ReceivedTransfer o where" + OVER + " order by o.id",
            ReceivedTransfer.class)
        .setParameter(1, ReceivedState.RECEIVED.code())
        .setParameter(2, until)
        .setMaxResults(atMost)
        .getResultList();
  }
}
