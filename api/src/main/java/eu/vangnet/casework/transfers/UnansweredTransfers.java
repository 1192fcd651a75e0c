package eu.vangnet.casework.transfers;

import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.retention.Leftovers;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
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
    List<ReceivedTransfer> over =
        found(em, until, atMost).stream()
            .flatMap(transfer -> transfers.lock(em, transfer.id()).stream())
            .filter(transfer -> transfer.state().mayBeAnswered() && !transfers.isHeld(em, transfer))
            .toList();
    over.forEach(transfer -> reject(em, transfer));
    return over.size();
  }

  private void reject(EntityManager em, ReceivedTransfer transfer) {
    transfer.reject(recorder.now());
    transfers.empty(em, transfer);
    replies.send(
        em, transfer.sender(), transfer.id(), transfer.state(), Optional.of("notAnswered"));
  }

  /** Those that nothing such as a hold keeps; what is kept must not hide what comes after it. */
  private List<ReceivedTransfer> found(EntityManager em, Instant until, int atMost) {
    List<ReceivedTransfer> free = new ArrayList<>();
    String after = "";
    List<ReceivedTransfer> page;
    do {
      page = page(em, until, after, atMost);
      page.stream()
          .filter(transfer -> !transfers.isHeld(em, transfer))
          .limit((long) atMost - free.size())
          .forEach(free::add);
      after = page.isEmpty() ? after : page.getLast().id().toString();
    } while (page.size() == atMost && free.size() < atMost);
    return free;
  }

  private static List<ReceivedTransfer> page(
      EntityManager em, Instant until, String after, int atMost) {
    return em.createQuery(
            "select o from ReceivedTransfer o where" + OVER + " and o.id > ?3 order by o.id",
            ReceivedTransfer.class)
        .setParameter(1, ReceivedState.RECEIVED.code())
        .setParameter(2, until)
        .setParameter(3, after)
        .setMaxResults(atMost)
        .getResultList();
  }
}
